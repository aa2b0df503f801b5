package app.bandeja.window.review;

import app.bandeja.review.FieldForms;
import app.bandeja.review.FieldForms.Form;
import app.bandeja.window.look.Figures;
import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a person types or clicks, in the form that a field keeps. */
final class FieldInput {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[./ -](\\d{1,2})[./ -](\\d{4}|\\d{2})");
    private static final int CENTURY = 2000;

    private final Figures language;

    FieldInput(Figures language) {
        this.language = language;
    }

    /** The value; empty where the text is no value of that field. */
    Optional<String> value(String field, String text) {
        String bare = text.strip();
        Form form = FieldForms.of(field);
        Optional<String> value = switch (form) {
            case NUMBER -> number(field, bare);
            case DATE -> date(bare);
            case CURRENCY, REGIME -> Optional.of(bare.toUpperCase(Locale.ROOT));
            case KIND -> Optional.of(bare);
            case TEXT ->
                Optional.of(
                        field.endsWith("tax_id") ? bare.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "") : bare);
        };
        return value.filter(found -> FieldForms.fits(field, found));
    }

    /**
     * The last of point and comma parts the decimals. One alone before three digits parts thousands in money, which has no
     * three decimals; elsewhere it is what the person's country makes of it.
     */
    private Optional<String> number(String field, String text) {
        boolean minus = text.startsWith("-") || text.endsWith("-") || (text.startsWith("(") && text.endsWith(")"));
        String figures = text.replaceAll("[^\\d.,]", "");
        boolean words = text.chars().anyMatch(Character::isLetter) && !text.matches(".*(EUR|USD|GBP).*");
        if (figures.isEmpty() || words) {
            return Optional.empty();
        }
        int decimal = decimalAt(field, figures);
        String whole = (decimal < 0 ? figures : figures.substring(0, decimal)).replaceAll("\\D", "");
        String fraction = decimal < 0 ? "" : figures.substring(decimal + 1).replaceAll("\\D", "");
        BigDecimal value = new BigDecimal((whole.isEmpty() ? "0" : whole) + (fraction.isEmpty() ? "" : "." + fraction));
        return Optional.of((minus ? value.negate() : value).toPlainString());
    }

    private int decimalAt(String field, String figures) {
        int comma = figures.lastIndexOf(',');
        int point = figures.lastIndexOf('.');
        if (comma >= 0 && point >= 0) {
            return Math.max(comma, point);
        }
        int only = Math.max(comma, point);
        if (only < 0) {
            return only;
        }
        char sign = figures.charAt(only);
        boolean several = figures.indexOf(sign) != only;
        boolean money = !field.matches(".*(rate|quantity|unit_price)");
        boolean thousands = figures.length() - only == 4
                && (money
                        || sign
                                == DecimalFormatSymbols.getInstance(language.locale())
                                        .getGroupingSeparator());
        return several || thousands ? -1 : only;
    }

    /** In the language's own form, as ISO has it, or with the day first. */
    private Optional<String> date(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return date(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher day = DAY_FIRST.matcher(text);
        return day.matches()
                ? date(day.group(3), day.group(2), day.group(1))
                : language.dateOf(text).map(LocalDate::toString);
    }

    private static Optional<String> date(String year, String month, String day) {
        int full = Integer.parseInt(year);
        try {
            return Optional.of(LocalDate.of(
                            year.length() == 2 ? CENTURY + full : full, Integer.parseInt(month), Integer.parseInt(day))
                    .toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
