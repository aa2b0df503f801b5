package app.bandeja.extract.party;

import app.bandeja.extract.label.Concept;
import app.bandeja.extract.page.Key;
import app.bandeja.extract.page.Lines;
import app.bandeja.extract.page.Row;
import app.bandeja.extract.page.Sheet;
import app.bandeja.extract.page.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Blocks of an address, from the name that heads them. Who sends a paper adds how to be reached; of whom it is sent to it
 * tells where the postman goes, and nothing more.
 */
final class Addresses {
    /** Telephone, mail and web. */
    static final Pattern CONTACT = Pattern.compile(
            "(?iu)\\b(tel[eé]?f?|tfno|tlfn?o?|phone|fax|t[eé]l|t[eé]l[eé](f|ph)(oo?|ó)ne?o?|mobile|mobil|m[oó]vil|handy|gsm|puh)\\b|[\\w.-]+@[\\w-]+\\.\\w|www\\.\\w|https?://\\w");

    /** Lines of an address below its name. */
    private static final int LINES = 6;

    /** Rows that are looked at: those of a column beside lie between. */
    private static final int ROWS = 14;

    /** Rows above: those of a column beside lie between. */
    private static final int ROWS_ABOVE = 3;

    private static final double ALIGNED = 6;

    /** In heights of a line: more is a new block. */
    private static final double GAP = 1.6;

    private static final Set<String> OPENINGS =
            Lines.of("addressees.txt").stream().map(Key::joined).collect(Collectors.toUnmodifiableSet());

    private final Sheet sheet;
    private final Blocks blocks;

    Addresses(Sheet sheet, Blocks blocks) {
        this.sheet = sheet;
        this.blocks = blocks;
    }

    /** Whether the line above a name, or what begins its own, says that the paper is sent to it: "Herrn", "An die". */
    boolean isOpened(Span name) {
        Span cell = name.row().cellOf(name.from());
        Span before = name.row().span(cell.from(), name.from());
        Span first = name.row().span(name.from(), name.from() + 1);
        return (before.from() < before.to() || isOpening(first))
                ? isOpening(before) || isOpening(first)
                : sheet.above(name.row(), ROWS_ABOVE).stream()
                        .filter(row -> cell.box().y() - row.box().bottom()
                                < GAP * cell.box().height())
                        .flatMap(row -> row.cells().stream())
                        .filter(above -> Math.abs(above.box().x() - cell.box().x()) < ALIGNED)
                        .anyMatch(Addresses::isOpening);
    }

    /** Whether a name is the line right above a tax id, and begins as its line does. */
    boolean heads(Span name, Span id) {
        Span cell = id.row().cellOf(id.from());
        return sheet.above(id.row(), 1).stream()
                .filter(row -> row.index() == name.row().index())
                .anyMatch(row ->
                        Math.abs(row.cellOf(name.from()).box().x() - cell.box().x()) < ALIGNED
                                && cell.box().y() - row.box().bottom()
                                        < GAP * cell.box().height());
    }

    private static boolean isOpening(Span words) {
        return OPENINGS.contains(Key.joined(words.text().replaceAll("[:/]", "")));
    }

    /** Whether a name heads street and town and no way to reach whom it names. */
    boolean isPlain(Span name) {
        List<Span> lines = below(name);
        return lines.stream().anyMatch(line -> Towns.isTown(line.text()))
                && lines.stream().noneMatch(this::tellsTaxId)
                && !isReachable(name);
    }

    private boolean tellsTaxId(Span line) {
        return blocks.labelsIn(line.row()).stream()
                .anyMatch(label -> label.is(Concept.TAX_ID)
                        && label.span().from() <= line.to()
                        && label.span().to() >= line.from());
    }

    /** Whether a name heads lines with a telephone, mail or web address. */
    boolean isReachable(Span name) {
        return below(name).stream()
                .anyMatch(line -> CONTACT.matcher(line.text()).find());
    }

    private List<Span> below(Span name) {
        List<Span> block = new ArrayList<>();
        Span head = name.row().cellOf(name.from());
        Span last = head;
        for (int at = name.row().index() + 1; at < end(name) && block.size() < LINES; at++) {
            Row row = sheet.rows().get(at);
            if (row.page() != name.row().page()
                    || row.box().y() - last.box().bottom() > GAP * last.box().height()) {
                break;
            }
            for (Span cell : row.cells()) {
                if (Math.abs(cell.box().x() - head.box().x()) < ALIGNED) {
                    block.add(cell);
                    last = cell;
                }
            }
        }
        return block;
    }

    private int end(Span name) {
        return Math.min(sheet.rows().size(), name.row().index() + 1 + ROWS);
    }
}
