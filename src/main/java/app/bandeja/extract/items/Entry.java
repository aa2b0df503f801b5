package app.bandeja.extract.items;

import app.bandeja.extract.page.Row;
import app.bandeja.extract.page.Span;
import app.bandeja.extract.read.Figure;
import java.util.List;
import java.util.Optional;

/**
 * A line as it was read.
 *
 * @param amount what it adds to the sum
 * @param pricing quantity and price, where they explain the amount
 * @param count a quantity that is called one, where no price is printed
 * @param text its description, from top to bottom; may be empty
 * @param standing whether it is one of the lines for certain
 */
record Entry(
        Row row, Figure amount, Optional<Pricing> pricing, Optional<Figure> count, List<Span> text, Standing standing) {
    Entry {
        text = List.copyOf(text);
    }

    /** How a row stands among the lines. */
    enum Standing {
        /** One of them. */
        LINE,
        /** Says that it is carried over, a discount on the whole, or the like: one of them only if the sum says so. */
        PERHAPS
    }

    Entry with(List<Span> description) {
        return new Entry(row, amount, pricing, count, description, standing);
    }

    Optional<Figure> quantity() {
        return pricing.map(Pricing::quantity).or(() -> count);
    }

    boolean isPriced() {
        return pricing.isPresent();
    }
}
