package app.bandeja.review;

import app.bandeja.invoice.Place;
import java.util.Optional;

/**
 * A value that a person set.
 *
 * @param field by its JSON name, as {@code total} or {@code tax_lines[0].base}
 * @param before what was read; empty if there was nothing
 * @param after in the form of {@link app.bandeja.invoice.FieldValues}; empty if the field is taken away
 * @param place where on the page the person took it from; empty if it was typed
 */
public record Correction(String field, Optional<String> before, Optional<String> after, Optional<Place> place) {}
