package app.bandeja.extract.page;

import app.bandeja.invoice.Box;
import app.bandeja.invoice.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The pages of one invoice as rows, from top to bottom. */
public record Sheet(List<Row> rows) {

    /** A page of fewer rows than this share of the fullest one's is a cover, or a footer that was pushed before it. */
    private static final double FULL = 0.3;

    /** How many words of a page are looked at; more is no invoice. */
    private static final int WORDS = 20_000;

    public Sheet {
        rows = List.copyOf(rows);
    }

    public static Sheet of(List<Page> pages) {
        List<Row> rows = new ArrayList<>();
        for (Page page : pages) {
            Upright upright = new Upright(page);
            List<Piece> pieces = page.words().stream()
                    .limit(WORDS)
                    .filter(word -> !upright.has(word))
                    .flatMap(word -> Pieces.of(word).stream())
                    .toList();
            List<List<Piece>> lines = new ArrayList<>(RowBuilder.lines(pieces));
            lines.addAll(upright.lines());
            for (List<Piece> line : lines) {
                List<Piece> cells = Cells.numbered(line, page.reader());
                rows.add(new Row(
                        rows.size(),
                        page.number(),
                        page.reader(),
                        cells,
                        cells.stream().map(Piece::box).reduce(Box::union).orElseThrow(),
                        page.shown()));
            }
        }
        return new Sheet(rows);
    }

    /** The same rows in another order. */
    public static Sheet ofRows(List<Row> ordered) {
        List<Row> rows = new ArrayList<>();
        for (Row row : ordered) {
            rows.add(new Row(rows.size(), row.page(), row.reader(), row.pieces(), row.box(), row.shown()));
        }
        return new Sheet(rows);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The rows of the first page that is one, not a strip of text. */
    public List<Row> firstPage() {
        Map<Integer, List<Row>> pages =
                rows.stream().collect(Collectors.groupingBy(Row::page, TreeMap::new, Collectors.toList()));
        int most = pages.values().stream().mapToInt(List::size).max().orElse(0);
        return pages.values().stream()
                .filter(page -> page.size() >= FULL * most)
                .findFirst()
                .orElse(List.of());
    }

    /** The rows of the same page above a row, the nearest first, at most so many. */
    public List<Row> above(Row row, int most) {
        List<Row> above = new ArrayList<>();
        for (int i = row.index() - 1;
                i >= 0 && above.size() < most && rows.get(i).page() == row.page();
                i--) {
            above.add(rows.get(i));
        }
        return above;
    }
}
