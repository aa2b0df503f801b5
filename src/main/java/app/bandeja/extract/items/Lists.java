package app.bandeja.extract.items;

import app.bandeja.extract.label.Labels;
import app.bandeja.extract.page.Row;
import app.bandeja.extract.page.Sheet;
import app.bandeja.extract.page.Span;
import app.bandeja.extract.read.Figure;
import app.bandeja.extract.read.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Lines without headings: rows that follow each other, each with words on the left and an amount in one column. */
final class Lists {
    private static final double COLUMN = 6;

    private static final int LETTERS = 3;
    private static final Set<String> TIMES = Set.of("x", "X", "×", "*");

    /** A part of a longer list is looked for up to this length. */
    private static final int LONGEST = 200;

    private final Sheet sheet;
    private final SumRows sums;

    Lists(Sheet sheet, Labels labels) {
        this.sheet = sheet;
        this.sums = new SumRows(labels);
    }

    /** Each list and its ends: with what does a list begin, only its sum can tell. */
    List<List<Entry>> all() {
        List<List<Entry>> lists = new ArrayList<>();
        List<Entry> list = new ArrayList<>();
        for (Row row : sheet.rows()) {
            Optional<Entry> entry = entry(row);
            boolean breaks =
                    entry.isEmpty() ? sums.isSum(row) : !list.isEmpty() && !follows(entry.get(), list.getLast());
            if (breaks) {
                addEnds(lists, list);
                list = new ArrayList<>();
            }
            entry.ifPresent(list::add);
        }
        addEnds(lists, list);
        return lists;
    }

    private static void addEnds(List<List<Entry>> lists, List<Entry> list) {
        IntStream.range(Math.max(0, list.size() - LONGEST), list.size())
                .mapToObj(from -> List.copyOf(list.subList(from, list.size())))
                .forEach(lists::add);
    }

    private static boolean follows(Entry entry, Entry before) {
        return Math.abs(entry.amount().span().box().right()
                        - before.amount().span().box().right())
                < COLUMN;
    }

    private Optional<Entry> entry(Row row) {
        List<Figure> figures = Figures.of(row);
        Optional<Figure> amount = figures.stream()
                .filter(figure -> figure.sure() && figure.looksLikeMoney())
                .reduce((_, later) -> later)
                .filter(last -> last.span().to() >= row.size() - 1);
        Optional<Pricing> pricing = amount.flatMap(last -> pricing(figures, last));
        Optional<Figure> count = pricing.isPresent() ? Optional.empty() : count(row, figures);
        Optional<Span> text = amount.flatMap(last -> text(row, last, pricing)).map(words -> uncounted(words, count));
        return text.isEmpty() || sums.isSum(row)
                ? Optional.empty()
                : Optional.of(new Entry(
                        row, amount.orElseThrow(), pricing, count, List.of(text.get()), sums.standing(row, pricing)));
    }

    // "3 x Apples"
    private static Optional<Figure> count(Row row, List<Figure> figures) {
        return figures.stream()
                .filter(figure -> figure.span().from() == 0 && figure.value().scale() <= 0)
                .filter(_ -> row.size() > 2 && TIMES.contains(row.piece(1).text()))
                .findFirst();
    }

    private static Span uncounted(Span words, Optional<Figure> count) {
        boolean counted = count.isPresent() && words.from() == 0 && words.to() > 2;
        return counted ? words.row().span(2, words.to()) : words;
    }

    // The price stands right before the amount, the quantity anywhere before it.
    private static Optional<Pricing> pricing(List<Figure> figures, Figure amount) {
        List<Figure> before = figures.stream()
                .filter(figure -> figure.span().to() <= amount.span().from() && !figure.percent())
                .toList();
        if (before.isEmpty()) {
            return Optional.empty();
        }
        Span last = before.getLast().span();
        List<Figure> prices =
                before.stream().filter(figure -> figure.span().equals(last)).toList();
        return Pricing.of(before.reversed(), prices, List.of(), amount);
    }

    // The nearest words before the figures; a quantity may stand before them.
    private static Optional<Span> text(Row row, Figure amount, Optional<Pricing> pricing) {
        List<Span> runs = runs(row, amount.span().from(), pricing);
        return runs.stream()
                .filter(run -> run.text().chars().filter(Character::isLetter).count() >= LETTERS)
                .filter(run -> pricing.map(found -> isBeside(run, found)).orElse(true))
                .reduce((first, later) -> pricing.isPresent() || !beginsWithLetter(later) ? first : later);
    }

    private static boolean beginsWithLetter(Span run) {
        return Character.isLetter(run.text().charAt(0));
    }

    // Words of one cell each, without what was taken for a figure.
    private static List<Span> runs(Row row, int end, Optional<Pricing> pricing) {
        List<Span> runs = new ArrayList<>();
        int from = 0;
        while (from < end) {
            int to = from;
            while (to < end
                    && !isTaken(to, pricing)
                    && row.piece(to).cell() == row.piece(from).cell()) {
                to++;
            }
            trimmed(row, from, to).ifPresent(runs::add);
            from = Math.max(to, from + 1);
        }
        return runs;
    }

    // Without dashes and the like at its ends.
    private static Optional<Span> trimmed(Row row, int from, int to) {
        int first = from;
        int end = to;
        while (first < end && row.piece(first).key().isEmpty()) {
            first++;
        }
        while (end > first && row.piece(end - 1).key().isEmpty()) {
            end--;
        }
        return end > first ? Optional.of(row.span(first, end)) : Optional.empty();
    }

    // Right before the quantity, or between it and the price.
    private static boolean isBeside(Span run, Pricing pricing) {
        Span quantity = pricing.quantity().span();
        return run.to() <= quantity.from() ? run.to() >= quantity.from() - 1 : run.from() == quantity.to();
    }

    private static boolean isTaken(int piece, Optional<Pricing> pricing) {
        return pricing.filter(found -> has(found.quantity(), piece) || has(found.price(), piece))
                .isPresent();
    }

    private static boolean has(Figure figure, int piece) {
        return figure.span().from() <= piece && piece < figure.span().to();
    }
}
