package app.bandeja.extract.items;

import app.bandeja.extract.page.Row;
import app.bandeja.extract.page.Span;
import app.bandeja.extract.read.Figure;
import app.bandeja.invoice.Box;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.LineItem;
import app.bandeja.invoice.Place;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** From proven lines to findings. */
final class Entries {
    /** The sum holds, and quantity times price is the amount. */
    private static final double PRICED = 0.98;

    /** The sum holds. */
    private static final double SUMMED = 0.9;

    private Entries() {}

    static LineItem item(Entry entry) {
        double confidence = entry.isPriced() ? PRICED : SUMMED;
        return new LineItem(
                description(entry.text()),
                entry.quantity().map(quantity -> found(quantity, confidence)),
                entry.pricing().map(pricing -> found(pricing.price(), confidence)),
                Optional.of(entry.amount().found(confidence)));
    }

    private static Found<BigDecimal> found(Figure figure, double confidence) {
        Span span = figure.span();
        return Found.of(figure.value(), span.place(), confidence * span.confidence(), span.reader());
    }

    private static Optional<Found<String>> description(List<Span> text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Row row = text.getFirst().row();
        Box box = text.stream().map(Span::box).reduce(Box::union).orElseThrow();
        double confidence = text.stream().mapToDouble(Span::confidence).min().orElse(0);
        return Optional.of(Found.of(
                text.stream().map(Span::text).collect(Collectors.joining(" ")),
                new Place.OnPage(row.page(), row.shown().shown(box)),
                SUMMED * confidence,
                text.getFirst().reader()));
    }
}
