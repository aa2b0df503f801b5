package app.bandeja.invoice.qr;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How the codes write dates and amounts. */
enum Forms {
    /** VeriFactu. */
    DAY_FIRST("dd-MM-uuuu"),
    /** Portugal. */
    COMPACT("uuuuMMdd"),
    /** Argentina. */
    ISO("uuuu-MM-dd"),
    /** Within a TicketBAI id; the year is of this century. */
    SHORT("ddMMuu");

    private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,12}(\\.\\d{1,2})?");

    private final int length;
    private final DateTimeFormatter formatter;

    Forms(String pattern) {
        this.length = pattern.replace("uuuu", "0000").length();
        this.formatter = DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }

    /** Empty if it is no day of the calendar, written so. */
    Optional<LocalDate> date(String text) {
        if (text.length() != length || !text.chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9'))) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text, formatter));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** An amount with a dot and at most two decimals, of which it has two then; empty if it is none. */
    static Optional<BigDecimal> amount(String text) {
        return AMOUNT.matcher(text).matches() ? Optional.of(new BigDecimal(text).setScale(2)) : Optional.empty();
    }
}
