package app.bandeja.extract.items;

import app.bandeja.extract.page.Row;
import app.bandeja.extract.page.Span;
import app.bandeja.extract.read.Figure;
import app.bandeja.extract.read.Figures;
import app.bandeja.invoice.Box;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A row below a heading, cut into its columns. */
final class Cut {
    /** A figure further from every heading, in points, belongs to none. */
    private static final double FAR = 45;

    private static final double INDENT = 3;

    /** Half of a wide column, in points. */
    private static final double WIDE = 150;

    private final Row row;
    private final Head head;
    private final Box band;
    private final Map<Column, List<Figure>> figures = new EnumMap<>(Column.class);
    private final List<Span> taken = new ArrayList<>();

    Cut(Row row, Head head) {
        this.row = row;
        this.head = head;
        this.band = head.descriptions();
        List<Figure> all = Figures.of(row);
        for (Heading heading : head.headings()) {
            if (!heading.is(Column.DESCRIPTION)) {
                take(heading, all);
            }
        }
    }

    // All readings of the print that stands nearest to the heading.
    private void take(Heading heading, List<Figure> all) {
        Optional<Span> nearest = Optional.empty();
        double best = FAR;
        for (Figure figure : all) {
            double distance = distance(heading.box(), figure.span().box());
            if (distance < best && belongs(figure, heading)) {
                best = distance;
                nearest = Optional.of(figure.span());
            }
        }
        nearest.ifPresent(span -> {
            taken.add(span);
            all.stream()
                    .filter(figure -> figure.span().equals(span))
                    .forEach(figure -> figures.computeIfAbsent(heading.column(), _ -> new ArrayList<>())
                            .add(figure));
        });
    }

    private boolean belongs(Figure figure, Heading heading) {
        boolean percent = figure.percent() && !heading.is(Column.DISCOUNT) && !heading.is(Column.ASIDE);
        return !percent
                && head.headings().stream()
                        .filter(other -> !other.is(Column.DESCRIPTION))
                        .allMatch(other -> distance(heading.box(), figure.span().box())
                                <= distance(other.box(), figure.span().box()));
    }

    // Headings stand over their figures to the left, in the middle or to the right.
    private static double distance(Box heading, Box figure) {
        double gap = Math.max(0, Math.max(figure.x() - heading.right(), heading.x() - figure.right()));
        double aligned = Math.min(
                Math.abs(heading.centerX() - figure.centerX()),
                Math.min(Math.abs(heading.right() - figure.right()), Math.abs(heading.x() - figure.x())));
        return gap + aligned / 2;
    }

    List<Figure> in(Column column) {
        return figures.getOrDefault(column, List.of());
    }

    /** What it adds: the likeliest reading in the amount's column. */
    Optional<Figure> amount() {
        return in(Column.AMOUNT).stream().filter(Figure::looksLikeMoney).findFirst();
    }

    /** The words in the description's column. */
    Optional<Span> text() {
        int from = 0;
        while (from < row.size() && (isBefore(from) || isNumberApart(from))) {
            from++;
        }
        int to = from;
        while (to < row.size() && row.piece(to).box().x() < band.right() - INDENT && !isTaken(to)) {
            to++;
        }
        return to > from && hasLetters(row.span(from, to))
                ? Optional.of(row.span(from, to))
                : amount().flatMap(_ -> beforeBand());
    }

    // Under a heading in the middle of its column, a short description ends before the heading begins.
    private Optional<Span> beforeBand() {
        return row.cells().stream()
                .filter(cell ->
                        cell.box().right() < band.x() && band.x() - cell.box().right() < WIDE)
                .filter(cell -> hasLetters(cell) && !isTaken(cell.from()) && !isCoded(cell.from()))
                .reduce((_, nearer) -> nearer);
    }

    /** The nearest words before the amount, where its row has none in the description's column and no other figures. */
    Optional<Span> words() {
        return amount().filter(
                        _ -> in(Column.QUANTITY).isEmpty() && in(Column.PRICE).isEmpty())
                .flatMap(amount -> row.cells().stream()
                        .filter(cell -> cell.to() <= amount.span().from() && hasLetters(cell))
                        .reduce((_, nearer) -> nearer));
    }

    /** Nothing but words in the description's column. */
    boolean isTextOnly() {
        return figures.keySet().stream().allMatch(column -> column == Column.ASIDE)
                && text().filter(span -> span.to() == row.size()).isPresent();
    }

    private boolean isBefore(int piece) {
        return isCoded(piece) || isTaken(piece) || row.cellOf(piece).box().right() < band.x() - INDENT;
    }

    // A code whose column has no heading that we know: digits in a cell of their own, before the words.
    private boolean isNumberApart(int piece) {
        Span cell = row.cellOf(piece);
        return cell.to() - cell.from() == 1
                && cell.to() < row.size()
                && cell.text().chars().allMatch(Character::isDigit);
    }

    // Under the heading of a code, left of the description.
    private boolean isCoded(int piece) {
        Box box = row.piece(piece).box();
        return head.headings().stream()
                .filter(heading ->
                        !heading.is(Column.DESCRIPTION) && heading.box().x() < band.x())
                .anyMatch(heading -> heading.overlaps(box));
    }

    private boolean isTaken(int piece) {
        return taken.stream().anyMatch(span -> span.from() <= piece && piece < span.to());
    }

    private static boolean hasLetters(Span span) {
        return span.text().chars().filter(Character::isLetter).count() >= 2;
    }
}
