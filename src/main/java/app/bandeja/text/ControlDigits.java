package app.bandeja.text;

import app.bandeja.invoice.TaxId;
import java.util.regex.Pattern;

/** Whether the control digit of a Spanish tax id bears out how it was read. */
final class ControlDigits {
    // Nine signs, of which at most two digits were taken for letters.
    private static final Pattern LIKE_A_TAX_ID =
            Pattern.compile("(?=(?:\\D*\\d){6})(?:ES)?(?:[A-Z]\\w{8}|\\d\\w{7}[A-Z])");
    private static final Pattern APART = Pattern.compile("[^A-Za-z0-9]");

    private ControlDigits() {}

    /** A tax id to all appearance, which proves that it was not read right. */
    static boolean contradict(String text) {
        String bare = APART.matcher(text).replaceAll("");
        return LIKE_A_TAX_ID.matcher(bare).matches() && !prove(text);
    }

    /** A tax id whose control digit holds. */
    static boolean prove(String text) {
        return TaxId.of(text).isValidSpanish();
    }
}
