package app.bandeja.extract.party;

import app.bandeja.extract.label.Concept;
import app.bandeja.extract.label.Label;
import app.bandeja.extract.page.Key;
import app.bandeja.extract.page.Lines;
import app.bandeja.extract.page.Piece;
import app.bandeja.extract.page.Row;
import app.bandeja.extract.page.Sheet;
import app.bandeja.extract.page.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Lines that may be a name though no legal form ends them: the first of a party's block, and large letters at the top. */
final class Headings {
    private static final Set<Concept> NO_NAMES = EnumSet.complementOf(EnumSet.of(Concept.SUPPLIER, Concept.CUSTOMER));
    /** "Logo", where a template's picture is missing; "Original". */
    private static final Set<String> NOTHING =
            Lines.of("no-names.txt").stream().map(Key::of).collect(Collectors.toUnmodifiableSet());

    private static final int TOP_ROWS = 6;
    private static final int FIRST_ROWS = 2;

    /** So many labels are the headings of a table. */
    private static final int HEADINGS = 2;

    private static final double LARGE = 1.3;
    private static final int WORDS = 7;
    private static final int BLOCK_ROWS = 9;

    /** In heights of a line: more is a new block. */
    private static final double GAP = 1.6;

    private static final double ALIGNED = 14;

    private final Sheet sheet;
    private final Blocks blocks;

    Headings(Sheet sheet, Blocks blocks) {
        this.sheet = sheet;
        this.blocks = blocks;
    }

    /** Large letters at the top of the first page. */
    List<Span> large() {
        List<Span> large = new ArrayList<>();
        double usual = usualHeight();
        sheet.firstPage().stream().limit(TOP_ROWS).forEach(row -> {
            for (int at = 0; at < row.size(); at = row.cellOf(at).to()) {
                Span cell = row.cellOf(at);
                if (cell.box().height() > LARGE * usual && isName(cell)) {
                    large.add(cell);
                }
            }
        });
        return large;
    }

    /** What the first page begins with. */
    List<Span> first() {
        return sheet.firstPage().stream()
                .limit(FIRST_ROWS)
                .filter(row -> row.cells().stream().filter(this::isLabel).count() < HEADINGS)
                .flatMap(row -> row.cells().stream())
                .filter(this::isName)
                .toList();
    }

    /** The first line of the block in which a tax id stands, below its heading. */
    Optional<Span> ofBlock(Span id) {
        Optional<Span> head = Optional.empty();
        Row below = id.row();
        for (Row row : sheet.above(id.row(), BLOCK_ROWS)) {
            Optional<Span> cell = aligned(row, id.row().cellOf(id.from()));
            double gap = below.box().y() - row.box().bottom();
            if (cell.isEmpty() || gap > GAP * id.box().height() || isHeading(cell.get())) {
                break;
            }
            head = cell;
            below = row;
        }
        return head.filter(this::isName);
    }

    private static Optional<Span> aligned(Row row, Span block) {
        for (int at = 0; at < row.size(); at = row.cellOf(at).to()) {
            Span cell = row.cellOf(at);
            if (Math.abs(cell.box().x() - block.box().x()) < ALIGNED) {
                return Optional.of(cell);
            }
        }
        return Optional.empty();
    }

    // "Proveedor", alone on its line.
    private boolean isHeading(Span cell) {
        return blocks.labelsIn(cell.row()).stream()
                .anyMatch(label -> label.isAny(Set.of(Concept.SUPPLIER, Concept.CUSTOMER))
                        && label.span().from() == cell.from()
                        && label.span().to() == cell.to());
    }

    private boolean isLabel(Span cell) {
        return blocks.labelsIn(cell.row()).stream()
                .anyMatch(label -> label.span().equals(cell));
    }

    private boolean isName(Span cell) {
        List<Piece> pieces = cell.pieces();
        return pieces.size() <= WORDS
                && pieces.stream().noneMatch(piece -> NOTHING.contains(piece.key()))
                && cell.text().chars().noneMatch(c -> Character.isDigit(c) || c == ':' || c == '@' || c == '€')
                && cell.text().chars().filter(Character::isLetter).count() > 3
                && Character.isUpperCase(firstLetter(cell.text()))
                && !Streets.isStreet(cell)
                && blocks.labelsIn(cell.row()).stream()
                        .map(Headings::unlikeNames)
                        .flatMap(Optional::stream)
                        .noneMatch(cell::overlaps);
    }

    // A sign may stand for a logo.
    private static int firstLetter(String text) {
        return text.codePoints().filter(Character::isLetter).findFirst().orElse(' ');
    }

    private static Optional<Span> unlikeNames(Label label) {
        Span span = label.span();
        boolean alone = span.equals(span.row().cellOf(span.from()));
        return alone || label.isAny(NO_NAMES) ? Optional.of(span) : Optional.empty();
    }

    private double usualHeight() {
        double[] heights = sheet.rows().stream()
                .flatMap(row -> row.pieces().stream())
                .mapToDouble(piece -> piece.box().height())
                .sorted()
                .toArray();
        return heights.length == 0 ? 1 : heights[heights.length / 2];
    }
}
