package app.bandeja.extract.items;

import app.bandeja.extract.page.Row;
import app.bandeja.invoice.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The headings of a table of goods.
 *
 * @param last its lowest row
 * @param headings from left to right
 */
record Head(Row last, List<Heading> headings) {
    Head {
        headings = described(headings.stream()
                .sorted(Comparator.comparingDouble(heading -> heading.box().x()))
                .toList());
    }

    // "Article" beside "Description" heads a code: the wider column describes.
    private static List<Heading> described(List<Heading> sorted) {
        int widest = -1;
        double most = 0;
        for (int i = 0; i < sorted.size(); i++) {
            double width = width(sorted, i);
            if (sorted.get(i).is(Column.DESCRIPTION) && width > most) {
                most = width;
                widest = i;
            }
        }
        List<Heading> headings = new ArrayList<>(sorted);
        for (int i = 0; i < headings.size(); i++) {
            if (i != widest && headings.get(i).is(Column.DESCRIPTION)) {
                headings.set(i, headings.get(i).as(Column.ASIDE));
            }
        }
        return List.copyOf(headings);
    }

    private static double width(List<Heading> sorted, int at) {
        return at + 1 < sorted.size()
                ? sorted.get(at + 1).box().x() - sorted.get(at).box().x()
                : Double.MAX_VALUE;
    }

    /** The columns in order: those of a table's next page are the same. */
    List<Column> columns() {
        return headings.stream().map(Heading::column).toList();
    }

    /** One for each column that may be the lines' amount: before tax and with it, say. */
    List<Head> readings() {
        List<Head> readings = new ArrayList<>();
        for (Heading amount : headings) {
            if (amount.is(Column.AMOUNT)) {
                readings.add(new Head(
                        last,
                        headings.stream()
                                .map(heading -> heading.is(Column.AMOUNT) && !heading.equals(amount)
                                        ? heading.as(Column.ASIDE)
                                        : heading)
                                .toList()));
            }
        }
        return readings;
    }

    /** Where descriptions begin, and where what stands right of them begins. */
    Box descriptions() {
        Optional<Heading> first = headings.stream()
                .filter(heading -> heading.is(Column.DESCRIPTION))
                .findFirst();
        double left = first.map(heading -> heading.box().x()).orElse(0.0);
        double right = headings.stream()
                .filter(heading ->
                        !heading.is(Column.DESCRIPTION) && heading.box().x() > left)
                .mapToDouble(heading -> heading.box().x())
                .findFirst()
                .orElse(Double.MAX_VALUE);
        return new Box(left, last.box().y(), right - left, last.box().height());
    }
}
