package app.bandeja.extract.party;

import app.bandeja.extract.page.Row;
import app.bandeja.extract.page.Sheet;
import app.bandeja.extract.page.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Blocks that begin at the very top of the first page. Whose paper it is stands there; a customer's address may as well, but
 * tells no telephone and no web address, and does not come again on every page.
 */
final class Letterheads {
    private static final int TOP_ROWS = 2;
    private static final int BLOCK_ROWS = 7;
    private static final double ALIGNED = 14;

    /** A letterhead may be set to the right. */
    private static final double RIGHT = 2;

    private static final double LARGE = 1.3;

    /** In heights of a line: more is a new block. */
    private static final double GAP = 1.8;

    private final Sheet sheet;
    private final double usual;

    Letterheads(Sheet sheet) {
        this.sheet = sheet;
        this.usual = sheet.rows().stream()
                .flatMap(row -> row.pieces().stream())
                .map(piece -> piece.box().height())
                .sorted()
                .skip(sheet.rows().stream().mapToInt(Row::size).sum() / 2)
                .findFirst()
                .orElse(1.0);
    }

    /** Whether the block of a tax id begins there. */
    boolean isOnTop(Span id) {
        return block(id).stream().anyMatch(cell -> topRows().contains(cell.row().index()));
    }

    /** Whether more than its place tells that it is the sender's. */
    boolean isSenders(Span id) {
        List<Span> block = block(id);
        return isOnTop(id)
                && (block.stream()
                                .anyMatch(cell ->
                                        Addresses.CONTACT.matcher(cell.text()).find())
                        || block.stream().anyMatch(cell -> cell.box().height() > LARGE * usual)
                        || isRepeated(id));
    }

    /** Whether its block tells a telephone, mail or web address. */
    boolean isReachable(Span id) {
        return block(id).stream()
                .anyMatch(cell -> Addresses.CONTACT.matcher(cell.text()).find());
    }

    private List<Integer> topRows() {
        return sheet.firstPage().stream().limit(TOP_ROWS).map(Row::index).toList();
    }

    // From the tax id's line up and down, while lines begin where it begins, or where its row does.
    private List<Span> block(Span id) {
        List<Span> block = new ArrayList<>();
        List<Double> edges = List.of(
                id.row().cellOf(id.from()).box().x(), id.row().cellOf(0).box().x());
        block.add(id.row().cellOf(id.from()));
        block.add(id.row().cellOf(0));
        extend(block, edges, sheet.above(id.row(), BLOCK_ROWS));
        extend(block, edges, below(id.row()));
        return block;
    }

    private static void extend(List<Span> block, List<Double> edges, List<Row> rows) {
        Row last = block.getFirst().row();
        double right = block.getFirst().box().right();
        for (Row row : rows) {
            List<Span> aligned = row.cells().stream()
                    .filter(cell ->
                            edges.stream().anyMatch(edge -> Math.abs(cell.box().x() - edge) < ALIGNED)
                                    || Math.abs(cell.box().right() - right) < RIGHT)
                    .collect(Collectors.toList());
            if (distance(last, row) > GAP * last.box().height()) {
                return;
            }
            if (!aligned.isEmpty()) {
                block.addAll(aligned);
                last = row;
            }
        }
    }

    private static double distance(Row one, Row other) {
        return Math.max(one.box().y(), other.box().y())
                - Math.min(one.box().bottom(), other.box().bottom());
    }

    private List<Row> below(Row row) {
        return sheet.rows().stream()
                .skip(row.index() + 1L)
                .limit(2)
                .filter(next -> next.page() == row.page())
                .toList();
    }

    private boolean isRepeated(Span id) {
        String text = id.text();
        return sheet.rows().stream()
                .filter(row -> row.page() != id.row().page())
                .anyMatch(row -> Math.abs(row.box().y() - id.row().box().y()) < 2
                        && row.span(0, row.size()).text().contains(text));
    }
}
