package app.bandeja.extract.read;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** Digits with separators: which one is the decimal sign. */
final class Digits {
    /** Lakhs and crores, as India parts them: "1,23,456.00". */
    private static final Pattern LAKHS = Pattern.compile("\\d{1,2}(,\\d{2})+,\\d{3}(\\.\\d+)?");

    private static final String SPACES = " \u00a0\u202f\u2009'’";

    private Digits() {}

    static List<BigDecimal> readings(String text) {
        String core = withoutSpaces(text);
        if (core.isEmpty() || !Character.isDigit(core.charAt(0)) || !isNumeric(core)) {
            return List.of();
        }
        if (LAKHS.matcher(core).matches()) {
            return List.of(new BigDecimal(core.replace(",", "")));
        }
        int comma = core.lastIndexOf(',');
        int dot = core.lastIndexOf('.');
        if (comma < 0 && dot < 0) {
            return List.of(new BigDecimal(core));
        }
        if (comma >= 0 && dot >= 0) {
            return both(core, Math.max(comma, dot));
        }
        return lone(core, Math.max(comma, dot));
    }

    // A space or an apostrophe parts thousands only: three digits must follow, up to a sign or the end.
    private static String withoutSpaces(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (SPACES.indexOf(c) < 0) {
                out.append(c);
            } else if (!threeDigitsFollow(text, i + 1)) {
                return "";
            }
        }
        return out.toString();
    }

    private static boolean threeDigitsFollow(String text, int at) {
        int digits = 0;
        while (at + digits < text.length() && Character.isDigit(text.charAt(at + digits))) {
            digits++;
        }
        return digits == 3;
    }

    private static boolean isNumeric(String core) {
        for (int i = 0; i < core.length(); i++) {
            char c = core.charAt(i);
            if (!(c >= '0' && c <= '9') && c != ',' && c != '.') {
                return false;
            }
        }
        return Character.isDigit(core.charAt(core.length() - 1));
    }

    private static List<BigDecimal> both(String core, int decimal) {
        char thousands = core.charAt(decimal) == ',' ? '.' : ',';
        String whole = core.substring(0, decimal);
        if (whole.indexOf(core.charAt(decimal)) >= 0 || !isGrouped(whole, thousands)) {
            return List.of();
        }
        return List.of(decimal(core, decimal));
    }

    private static List<BigDecimal> lone(String core, int last) {
        char sign = core.charAt(last);
        boolean grouped = isGrouped(core, sign);
        if (core.indexOf(sign) != last) {
            return grouped ? List.of(new BigDecimal(digits(core))) : cents(core, last);
        }
        if (!grouped || core.charAt(0) == '0') {
            return List.of(decimal(core, last));
        }
        return List.of(new BigDecimal(digits(core)), decimal(core, last));
    }

    // "1,129,38": one of two like signs was misread, or mistyped; only a decimal sign parts two digits.
    private static List<BigDecimal> cents(String core, int last) {
        boolean telling = core.length() - last == 3 && isGrouped(core.substring(0, last), core.charAt(last));
        return telling ? List.of(decimal(core, last)) : List.of();
    }

    private static boolean isGrouped(String whole, char sign) {
        int group = 0;
        int groups = 0;
        for (int i = whole.length() - 1; i >= 0; i--) {
            if (whole.charAt(i) != sign) {
                group++;
            } else if (group == 3) {
                group = 0;
                groups++;
            } else {
                return false;
            }
        }
        return group >= 1 && (groups == 0 || group <= 3);
    }

    private static BigDecimal decimal(String core, int at) {
        return new BigDecimal(digits(core.substring(0, at)) + "." + core.substring(at + 1));
    }

    private static String digits(String text) {
        return text.replace(".", "").replace(",", "");
    }
}
