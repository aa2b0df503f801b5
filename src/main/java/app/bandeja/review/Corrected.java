package app.bandeja.review;

import app.bandeja.invoice.Draft;
import app.bandeja.invoice.FieldValues;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.Place;
import app.bandeja.invoice.Reader;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** A draft with the values that a person set: they are certain, and what is the sum of others follows them. */
final class Corrected {
    private static final Place TYPED = new Place.Derived(List.of());

    private final Map<String, Found<String>> values;
    private final List<Correction> corrections;

    Corrected(Draft draft, List<Correction> corrections) {
        this.values = new LinkedHashMap<>(FieldValues.of(draft).values());
        this.corrections = List.copyOf(corrections);
    }

    /** The first field that is none, or whose new value cannot be what the field holds. */
    Optional<String> unusable() {
        return corrections.stream()
                .filter(correction -> !FieldForms.isField(correction.field())
                        || correction
                                .after()
                                .filter(value -> !FieldForms.fits(correction.field(), value))
                                .isPresent())
                .map(Correction::field)
                .findFirst();
    }

    /** @throws IllegalArgumentException if a value is {@link #unusable} */
    Draft draft() {
        corrections.forEach(this::set);
        follow("taxable_base", "base", "");
        follow("tax_total", "amount", "surcharge_amount");
        return new FieldValues(LineNumbers.closed(values, this::isSet)).draft();
    }

    private void set(Correction correction) {
        if (correction.after().isEmpty()) {
            values.remove(correction.field());
            return;
        }
        Place place = correction.place().orElse(TYPED);
        values.put(correction.field(), Found.of(correction.after().get(), place, 1, Reader.PERSON));
        regime(correction.field());
    }

    // A line that a person adds needs to know whose tax it is, or it would not be a line.
    private void regime(String field) {
        int end = field.indexOf("].");
        if (field.startsWith("tax_lines[") && end > 0) {
            values.putIfAbsent(field.substring(0, end) + "].regime", Found.of("IVA", TYPED, 1, Reader.PERSON));
        }
    }

    /** The sum of the lines, unless the person set it; sums of what a person did not touch stay as they were read. */
    private void follow(String sum, String part, String other) {
        boolean touched = isSet(
                name -> name.startsWith("tax_lines[") && (name.endsWith("." + part) || name.endsWith("." + other)));
        if (!touched || isSet(sum::equals)) {
            return;
        }
        BigDecimal total = BigDecimal.ZERO;
        for (Map.Entry<String, Found<String>> entry : values.entrySet()) {
            String name = entry.getKey();
            if (name.startsWith("tax_lines[")
                    && (name.endsWith("]." + part) || (!other.isEmpty() && name.endsWith("]." + other)))) {
                total = total.add(new BigDecimal(entry.getValue().value()));
            }
        }
        values.put(sum, Found.of(total.toPlainString(), TYPED, 1, Reader.PERSON));
    }

    private boolean isSet(Predicate<String> names) {
        return corrections.stream().map(Correction::field).anyMatch(names);
    }
}
