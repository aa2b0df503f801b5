package app.bandeja.window.look;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Numbers, money, dates and sizes in the locale's form. */
public final class Figures {

    /** What stands where there is no value. */
    public static final String NONE = "—";

    private static final List<FormatStyle> WRITTEN = List.of(FormatStyle.MEDIUM, FormatStyle.LONG);

    private static final long KILO = 1000;
    private static final long MEGA = KILO * KILO;

    private final Locale locale;
    private final DateTimeFormatter date;
    private final DateTimeFormatter time;
    private final DateTimeFormatter dayMonth;
    private final DateTimeFormatter hour;

    public Figures(Locale locale, ZoneId zone) {
        this.locale = locale;
        this.date = dateForm(locale);
        this.time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(zone);
        this.dayMonth =
                DateTimeFormatter.ofLocalizedPattern("MMMd").withLocale(locale).withZone(zone);
        this.hour = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(zone);
    }

    private static DateTimeFormatter dateForm(Locale locale) {
        if (locale.getLanguage().equals("en")) {
            // 01/12 is January to some and December to others, so the month is written out.
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale);
        }
        String narrow = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale);
        // Two digits for day and month, four for the year: dates then stand below each other.
        String wide = narrow.replaceAll("d+", "dd").replaceAll("M+", "MM").replaceAll("y+", "yyyy");
        return DateTimeFormatter.ofPattern(wide, locale);
    }

    public Locale locale() {
        return locale;
    }

    public String date(LocalDate value) {
        return date.format(value);
    }

    /** The day that a text says in this language's words; empty if it says none. Figures alone are not for here. */
    public Optional<LocalDate> dateOf(String text) {
        Stream<Locale> spoken =
                locale.getLanguage().equals("en") ? Stream.of(locale, Locale.UK, Locale.US) : Stream.of(locale);
        String bare = text.strip().replaceAll("\\b0(\\d)\\b", "$1");
        return spoken.flatMap(one -> WRITTEN.stream().map(style -> dateOf(bare, style, one)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<LocalDate> dateOf(String text, FormatStyle style, Locale locale) {
        DateTimeFormatter form = new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .append(DateTimeFormatter.ofLocalizedDate(style))
                .toFormatter(locale);
        try {
            LocalDate date = LocalDate.parse(text, form);
            // The 31st of February is read as its last day.
            return Optional.of(date).filter(read -> form.format(read).equalsIgnoreCase(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    public String time(Instant value) {
        return time.format(value);
    }

    /** The day that it was, without its year. */
    public String dayMonth(Instant value) {
        return dayMonth.format(value);
    }

    /** The same, and the time of that day. */
    public String shortTime(Instant value) {
        return dayMonth(value) + ", " + hour.format(value);
    }

    public String count(long value) {
        return NumberFormat.getIntegerInstance(locale).format(value);
    }

    /** An amount with at least two decimals, without its currency. */
    public String amount(BigDecimal value) {
        NumberFormat form = NumberFormat.getNumberInstance(locale);
        form.setMinimumFractionDigits(2);
        form.setMaximumFractionDigits(Math.max(2, value.scale()));
        return form.format(value);
    }

    public String money(BigDecimal value, Currency currency) {
        NumberFormat form = NumberFormat.getCurrencyInstance(locale);
        form.setCurrency(currency);
        form.setMinimumFractionDigits(2);
        form.setMaximumFractionDigits(Math.max(2, value.scale()));
        return form.format(value);
    }

    /** A rate that is given in percent. */
    public String percent(BigDecimal rate) {
        NumberFormat form = NumberFormat.getPercentInstance(locale);
        form.setMaximumFractionDigits(2);
        return form.format(rate.movePointLeft(2));
    }

    /** Bytes as kB or MB; {@link #NONE} where the size is not known (-1). */
    public String size(long bytes) {
        if (bytes < 0) {
            return NONE;
        }
        return bytes < MEGA ? decimal(bytes, KILO) + " kB" : decimal(bytes, MEGA) + " MB";
    }

    private String decimal(long bytes, long unit) {
        NumberFormat form = NumberFormat.getNumberInstance(locale);
        form.setMaximumFractionDigits(1);
        return form.format((double) bytes / unit);
    }

    /** As a number of seconds, finer the fewer they are. */
    public String seconds(Duration value) {
        double seconds = value.toMillis() / 1000.0;
        NumberFormat form = NumberFormat.getNumberInstance(locale);
        int digits = seconds < 1 ? 2 : seconds < 10 ? 1 : 0;
        form.setMinimumFractionDigits(digits);
        form.setMaximumFractionDigits(digits);
        return form.format(seconds);
    }

    /** Seconds, or minutes and seconds. */
    public String duration(Duration value) {
        long seconds = Math.max(0, value.toSeconds());
        return seconds < 60 ? seconds + " s" : seconds / 60 + " min " + seconds % 60 + " s";
    }
}
