package app.bandeja.extract.read;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A printed number: {@code 1.234,56}, {@code 1'234,56}, {@code 1,234.56}, {@code 12,30-}, {@code (12,30)}, {@code -€ 5}.
 *
 * @param readings what it may be, the likeliest first; two where a lone separator stands before three digits
 * @param decimals digits printed after the decimal sign in the likeliest reading
 */
public record Numeral(List<BigDecimal> readings, int decimals, boolean percent, boolean currency) {

    private static final String CURRENCIES = "€$£₹";
    private static final String MINUS = "-−–";
    /** What OCR makes of a table's rules that touch a figure. */
    private static final String RULES = "|[]¦";

    /** "45,-", "1.250,--", "45.–": no cents, as trades write it; the dash is no minus. */
    private static final Pattern WHOLE = Pattern.compile("(\\d)([,.])[-−–—=]{1,2}(?=[€\\s]*$)");

    private static final int LONGEST = 24;

    public Numeral {
        readings = List.copyOf(readings);
    }

    /** Empty list of readings if the text is no number. */
    public static Numeral of(String printed) {
        Scan scan = new Scan(WHOLE.matcher(printed).replaceFirst("$1$2" + "00"));
        List<BigDecimal> readings = printed.length() > LONGEST ? List.of() : scan.readings();
        int decimals = readings.isEmpty() ? 0 : Math.max(0, readings.getFirst().scale());
        return new Numeral(readings, decimals, scan.percent, scan.currency);
    }

    public boolean isNumber() {
        return !readings.isEmpty();
    }

    /** Takes off signs, currency and brackets from both ends; what is left must be digits and separators. */
    private static final class Scan {
        private final String text;
        private int from;
        private int to;
        private boolean negative;
        private boolean percent;
        private boolean currency;
        private boolean opened;
        private boolean closed;

        Scan(String text) {
            this.text = text;
            to = text.length();
            takeFront();
            takeBack();
            negative |= opened && closed && !percent;
        }

        private void takeFront() {
            for (; from < to; from++) {
                char c = text.charAt(from);
                if (MINUS.indexOf(c) >= 0) {
                    negative = true;
                } else if (CURRENCIES.indexOf(c) >= 0) {
                    currency = true;
                } else if (c == '(') {
                    opened = true;
                } else if (c == ')' && opened && negative) {
                    // "(-)0.16"
                    opened = false;
                } else if (c != '+' && c != '@' && c != ' ' && c != '\u00a0' && RULES.indexOf(c) < 0) {
                    return;
                }
            }
        }

        private void takeBack() {
            for (; to > from; to--) {
                char c = text.charAt(to - 1);
                if (MINUS.indexOf(c) >= 0) {
                    negative = true;
                } else if (CURRENCIES.indexOf(c) >= 0) {
                    currency = true;
                } else if (c == '%') {
                    percent = true;
                } else if (c == ')') {
                    closed = true;
                } else if (text.startsWith("EUR", to - 3) && to - 3 > from) {
                    currency = true;
                    to -= 2;
                } else if (" \u00a0:;,.".indexOf(c) < 0 && RULES.indexOf(c) < 0) {
                    return;
                }
            }
        }

        List<BigDecimal> readings() {
            String core = text.substring(from, to);
            return Digits.readings(core).stream()
                    .map(value -> negative ? value.negate() : value)
                    .toList();
        }
    }
}
