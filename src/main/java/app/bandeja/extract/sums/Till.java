package app.bandeja.extract.sums;

import app.bandeja.extract.label.Concept;
import app.bandeja.extract.label.Governing;
import app.bandeja.extract.label.Label;
import app.bandeja.extract.label.Labels;
import app.bandeja.extract.page.Row;
import app.bandeja.extract.page.Sheet;
import app.bandeja.extract.page.Span;
import app.bandeja.extract.read.DateHit;
import app.bandeja.extract.read.Dates;
import app.bandeja.extract.read.Figure;
import app.bandeja.extract.read.Figures;
import app.bandeja.extract.read.Ibans;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All figures of a sheet that may be money or a rate, by row and by value. */
public final class Till {
    private static final Set<Concept> MONEY = EnumSet.of(
            Concept.BASE,
            Concept.TAX,
            Concept.TAX_IGIC,
            Concept.TAX_IPSI,
            Concept.SURCHARGE,
            Concept.WITHHOLDING,
            Concept.TOTAL,
            Concept.TOTAL_LOOSE,
            Concept.DUE,
            Concept.OTHER_AMOUNT,
            Concept.ROUNDING);

    private final Sheet sheet;
    private final Labels labels;
    private final Governing governing;
    private final List<Amount> all = new ArrayList<>();
    private final Map<Integer, List<Amount>> byRow = new HashMap<>();
    private final NavigableMap<Long, List<Amount>> byCents = new TreeMap<>();

    public Till(Sheet sheet, Labels labels, Governing governing) {
        this.sheet = sheet;
        this.labels = labels;
        this.governing = governing;
        for (Row row : sheet.rows()) {
            List<Span> taken = Stream.concat(Dates.of(row).stream().map(DateHit::span), Ibans.of(row).stream())
                    .toList();
            Figures.of(row).stream()
                    .filter(figure -> taken.stream().noneMatch(figure.span()::overlaps))
                    .filter(figure -> !isOfCorrected(figure.span()))
                    .map(figure -> new Amount(
                            figure, governing.left(figure.span(), MONEY), governing.above(figure.span(), MONEY)))
                    .forEach(this::add);
        }
    }

    // A corrective invoice may print, in one table with its own, the amounts of the invoice that it corrects.
    private boolean isOfCorrected(Span figure) {
        return governing
                        .left(figure)
                        .filter(label -> label.is(Concept.CORRECTED_REFERENCE))
                        .filter(label ->
                                label.span().row().cellOf(label.span().from()).to() <= figure.from())
                        .isPresent()
                && governing.above(figure, MONEY).isPresent();
    }

    private void add(Amount amount) {
        Figure figure = amount.figure();
        all.add(amount);
        byRow.computeIfAbsent(figure.span().row().index(), _ -> new ArrayList<>())
                .add(amount);
        if (figure.isAmount()) {
            byCents.computeIfAbsent(figure.cents(), _ -> new ArrayList<>()).add(amount);
        }
    }

    List<Row> rows() {
        return sheet.rows();
    }

    Labels labels() {
        return labels;
    }

    List<Amount> all() {
        return all;
    }

    List<Amount> inRow(Row row) {
        return byRow.getOrDefault(row.index(), List.of());
    }

    /** The label in the row right above an amount, in its column. */
    Optional<Label> rightAbove(Amount amount, Set<Concept> concepts) {
        Span span = amount.figure().span();
        return governing
                .above(span, concepts)
                .filter(label -> label.span().row().index() == span.row().index() - 1);
    }

    /** Amounts between two values in cents, both inclusive. */
    Stream<Amount> between(long lowest, long highest) {
        return lowest > highest
                ? Stream.empty()
                : byCents.subMap(lowest, true, highest, true).values().stream().flatMap(Collection::stream);
    }
}
