package app.bandeja.review;

import app.bandeja.invoice.Kind;
import app.bandeja.invoice.Regime;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;

/** What a field holds, told by its name, and whether a value is one. */
public final class FieldForms {
    private FieldForms() {}

    /** What kind of value a field holds. */
    public enum Form {
        KIND,
        REGIME,
        CURRENCY,
        DATE,
        /** An amount, a rate or a quantity. */
        NUMBER,
        TEXT
    }

    /** By the field's JSON name. */
    public static Form of(String field) {
        if (field.equals("kind")) {
            return Form.KIND;
        }
        if (field.equals("currency")) {
            return Form.CURRENCY;
        }
        if (field.endsWith("_date")) {
            return Form.DATE;
        }
        if (field.endsWith("regime")) {
            return Form.REGIME;
        }
        return field.matches(".*(rate|base|amount|amount_due|total|quantity|unit_price)") ? Form.NUMBER : Form.TEXT;
    }

    /** Whether a value, in the form of {@link app.bandeja.invoice.FieldValues}, is one that the field can hold. */
    public static boolean fits(String field, String value) {
        try {
            return switch (of(field)) {
                case KIND ->
                    Arrays.stream(Kind.values()).anyMatch(kind -> kind.code().equals(value));
                case REGIME ->
                    Arrays.stream(Regime.values())
                            .anyMatch(regime -> regime.name().equals(value));
                case CURRENCY -> Currency.getInstance(value).getCurrencyCode().equals(value);
                case DATE -> LocalDate.parse(value).getYear() < 10_000;
                case NUMBER -> new BigDecimal(value).abs().precision() <= 30;
                case TEXT -> !value.isBlank();
            };
        } catch (IllegalArgumentException | DateTimeException e) {
            return false;
        }
    }
}
