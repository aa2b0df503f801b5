package app.bandeja.review;

import app.bandeja.invoice.Identity;
import app.bandeja.invoice.Kind;
import app.bandeja.invoice.Regime;
import app.bandeja.invoice.TaxId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.Set;
import java.util.regex.Pattern;

/** What a field holds, told by its name, and whether a value is one. */
public final class FieldForms {
    private static final int LONGEST = 2000;
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2199;

    /** Read back in a moment, whatever was typed: a number with an exponent may have a thousand million digits. */
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,20}(\\.\\d{1,8})?");

    private static final Pattern NUMBERS = Pattern.compile(".*(rate|base|amount|amount_due|total|quantity|unit_price)");
    private static final Pattern INDEX = Pattern.compile("\\[(0|[1-9]\\d{0,2})]");
    private static final Set<String> NAMES = Set.of(
            "kind",
            "supplier_name",
            "supplier_tax_id",
            "customer_tax_id",
            "iban",
            "invoice_number",
            "issue_date",
            "operation_date",
            "due_date",
            "currency",
            "withholding.rate",
            "withholding.base",
            "withholding.amount",
            "taxable_base",
            "tax_total",
            "total",
            "amount_due",
            "tax_lines[].regime",
            "tax_lines[].rate",
            "tax_lines[].base",
            "tax_lines[].amount",
            "tax_lines[].surcharge_rate",
            "tax_lines[].surcharge_amount",
            "lines[].description",
            "lines[].quantity",
            "lines[].unit_price",
            "lines[].amount");

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

    /** Whether a person can set a field of this name. */
    public static boolean isField(String name) {
        return !name.contains("[]") && NAMES.contains(INDEX.matcher(name).replaceFirst("[]"));
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
        return NUMBERS.matcher(field).matches() ? Form.NUMBER : Form.TEXT;
    }

    /** Whether a value, in the form of {@link app.bandeja.invoice.FieldValues}, is one that the field can hold. */
    public static boolean fits(String field, String value) {
        if (!isField(field) || value.length() > LONGEST) {
            return false;
        }
        try {
            return switch (of(field)) {
                case KIND ->
                    Arrays.stream(Kind.values()).anyMatch(kind -> kind.code().equals(value));
                case REGIME ->
                    Arrays.stream(Regime.values())
                            .anyMatch(regime -> regime.name().equals(value));
                case CURRENCY -> Currency.getInstance(value).getCurrencyCode().equals(value);
                case DATE -> isBetween(LocalDate.parse(value).getYear());
                case NUMBER -> NUMBER.matcher(value).matches();
                case TEXT -> isText(field, value);
            };
        } catch (IllegalArgumentException | DateTimeException e) {
            return false;
        }
    }

    private static boolean isBetween(int year) {
        return year >= EARLIEST && year <= LATEST;
    }

    // Signs alone are no tax id and no number: nothing is left of them where invoices are compared.
    private static boolean isText(String field, String value) {
        if (field.endsWith("tax_id")) {
            return !TaxId.of(value).value().isEmpty();
        }
        return field.equals("invoice_number") ? !Identity.normalised(value).isEmpty() : !value.isBlank();
    }
}
