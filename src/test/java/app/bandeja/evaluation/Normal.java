package app.bandeja.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The one form in which a true and a predicted value are compared; empty where there is no value, or none of that type. */
enum Normal {
    TAX_ID,
    NUMBER,
    DATE,
    MONEY,
    CURRENCY,
    TEXT;

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern COUNTRY = Pattern.compile("^[A-Z]{2}(?=[A-Z0-9]{7,})");

    Optional<String> of(String printed) {
        return switch (this) {
            case TAX_ID -> taxId(printed);
            case NUMBER -> number(printed);
            case DATE -> date(printed);
            case MONEY -> money(printed);
            case CURRENCY -> currency(printed);
            case TEXT -> Optional.of(printed);
        };
    }

    /** Upper case, letters and digits only, without Spain's prefix before nine characters. */
    private static Optional<String> taxId(String printed) {
        String bare = printed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return present(bare.startsWith("ES") && bare.length() == 11 ? bare.substring(2) : bare);
    }

    /** The same without any country's prefix. */
    static String withoutCountry(String printed) {
        return COUNTRY.matcher(taxId(printed).orElse("")).replaceFirst("");
    }

    /** Upper case without white space; dashes, slashes and leading zeros count. */
    private static Optional<String> number(String printed) {
        return present(printed.replaceAll("\\s+", "").toUpperCase(Locale.ROOT));
    }

    /** ISO; day first is read as well. */
    private static Optional<String> date(String printed) {
        String stripped = printed.strip();
        String date = stripped.substring(0, Math.min(10, stripped.length()));
        Matcher dayFirst = DAY_FIRST.matcher(date);
        if (!dayFirst.matches()) {
            return present(date);
        }
        int day = Integer.parseInt(dayFirst.group(1));
        int month = Integer.parseInt(dayFirst.group(2));
        return Optional.of(String.format(Locale.ROOT, "%s-%02d-%02d", dayFirst.group(3), month, day));
    }

    /** To the cent; of point and comma the later one stands before the cents. */
    private static Optional<String> money(String printed) {
        String bare = printed.replaceAll("[^\\d,.\\-]", "");
        if (bare.contains(",")) {
            boolean decimalComma = bare.lastIndexOf(',') > bare.lastIndexOf('.');
            bare = decimalComma ? bare.replace(".", "").replace(',', '.') : bare.replace(",", "");
        }
        try {
            return Optional.of(
                    new BigDecimal(bare).setScale(2, RoundingMode.HALF_EVEN).toPlainString());
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> currency(String printed) {
        String code = printed.strip().toUpperCase(Locale.ROOT);
        return Optional.of(code.equals("€") || code.equals("EURO") || code.equals("EUROS") ? "EUR" : code);
    }

    private static Optional<String> present(String value) {
        return Optional.of(value).filter(text -> !text.isEmpty());
    }
}
