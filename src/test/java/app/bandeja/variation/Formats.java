package app.bandeja.variation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How one company writes money, rates and dates. */
final class Formats {
    private static final Set<Language> SHORT_MONTHS = Set.of(Language.ES, Language.EN, Language.IT, Language.PT);

    private final Wording words;
    private final String thousands;
    private final String decimal;
    private final Minus minus;
    private final Coin coin;
    private final String rate;
    private final Day day;
    private final String currency;

    private enum Minus {
        BEFORE,
        AFTER
    }

    /** How the currency stands with totals. */
    private enum Coin {
        NONE,
        SIGN_AFTER,
        CODE_AFTER,
        SIGN_BEFORE,
        CODE_BEFORE
    }

    private enum Day {
        SLASHES,
        DASHES,
        POINTS,
        SHORT_YEAR,
        ISO,
        LONG,
        MONTH_NAME
    }

    Formats(Wording words, String currency, Dice dice) {
        this.words = words;
        this.currency = currency;
        boolean english = words.language() == Language.EN;
        decimal = english ? "." : ",";
        thousands = english
                ? ","
                : switch (words.language()) {
                    case FR -> " ";
                    case PT -> dice.of(".", " ", "");
                    default -> dice.of(".", ".", ".", "");
                };
        minus = dice.chance(85) ? Minus.BEFORE : Minus.AFTER;
        coin = switch (words.language()) {
            case EN -> dice.of(Coin.SIGN_BEFORE, Coin.CODE_AFTER, Coin.CODE_BEFORE);
            // Nobody there writes it before the figure.
            case FR, PT, CA, GL, EU -> dice.of(Coin.NONE, Coin.SIGN_AFTER, Coin.SIGN_AFTER, Coin.CODE_AFTER);
            default -> dice.of(Coin.values());
        };
        rate = dice.of("%", " %", ",00%", ",00 %");
        day = day(dice);
    }

    private Day day(Dice dice) {
        return switch (words.language()) {
            // Day or month first is anyone's guess in English figures.
            case EN -> dice.of(Day.LONG, Day.LONG, Day.MONTH_NAME, Day.ISO);
            case EU -> dice.of(Day.ISO, Day.LONG, Day.SLASHES);
            case DE -> dice.of(Day.POINTS, Day.POINTS, Day.LONG, Day.ISO);
            default ->
                dice.of(Day.SLASHES, Day.SLASHES, Day.DASHES, Day.POINTS, Day.SHORT_YEAR, Day.LONG, Day.MONTH_NAME);
        };
    }

    /** How numbers and dates look, for the statistics. */
    List<String> traits() {
        return List.of(
                "numbers 1" + thousands + "234" + decimal + "56", "coin " + coin, "minus " + minus, "dates " + day);
    }

    /** Whether totals bear the currency; else it must be told elsewhere. */
    boolean tellsCurrency() {
        return coin != Coin.NONE;
    }

    /** Without the currency. */
    String figure(BigDecimal amount) {
        String[] parts =
                amount.abs().setScale(2, RoundingMode.HALF_UP).toPlainString().split("\\.");
        String whole = parts[0].replaceAll("(?<=\\d)(?=(\\d{3})+$)", thousands) + decimal + parts[1];
        if (amount.signum() >= 0) {
            return whole;
        }
        return minus == Minus.BEFORE ? "-" + whole : whole + "-";
    }

    String money(BigDecimal amount) {
        String figure = figure(amount);
        String sign = currency.equals("GBP") ? "£" : "€";
        return switch (coin) {
            case NONE -> figure;
            case SIGN_AFTER -> figure + " " + sign;
            case CODE_AFTER -> figure + " " + currency;
            case SIGN_BEFORE -> figure.startsWith("-") ? "-" + sign + figure.substring(1) : sign + figure;
            case CODE_BEFORE -> currency + " " + figure;
        };
    }

    /** With a percent sign. */
    String rate(String percent) {
        boolean whole = !percent.contains(".");
        return percent.replace(".", decimal) + (whole ? rate.replace(",", decimal) : rate.replace(",00", ""));
    }

    /** As in a column whose heading says per cent. */
    String bareRate(String percent) {
        return rate(percent).replace("%", "").strip();
    }

    String quantity(BigDecimal quantity) {
        return quantity.stripTrailingZeros().toPlainString();
    }

    String date(LocalDate date) {
        int year = date.getYear();
        int month = date.getMonthValue();
        int dayOfMonth = date.getDayOfMonth();
        return switch (day) {
            case SLASHES -> String.format(Locale.ROOT, "%02d/%02d/%d", dayOfMonth, month, year);
            case DASHES -> String.format(Locale.ROOT, "%02d-%02d-%d", dayOfMonth, month, year);
            case POINTS -> String.format(Locale.ROOT, "%02d.%02d.%d", dayOfMonth, month, year);
            case SHORT_YEAR -> String.format(Locale.ROOT, "%02d/%02d/%02d", dayOfMonth, month, year % 100);
            case ISO -> date.toString();
            case LONG -> longDate(date);
            case MONTH_NAME ->
                SHORT_MONTHS.contains(words.language())
                        ? String.format(
                                Locale.ROOT,
                                words.language() == Language.EN ? "%02d %s %d" : "%02d-%s-%d",
                                dayOfMonth,
                                words.all("months").get(month - 1).substring(0, 3),
                                year)
                        : longDate(date);
        };
    }

    private String longDate(LocalDate date) {
        Language language = words.language();
        int dayOfMonth = date.getDayOfMonth();
        String written = words.filled(
                "datelong",
                "d",
                language == Language.FR && dayOfMonth == 1 ? "1er" : Integer.toString(dayOfMonth),
                "month",
                words.all("months").get(date.getMonthValue() - 1),
                "yko",
                date.getYear() + (date.getYear() % 10 == 5 ? "eko" : "ko"),
                "y",
                Integer.toString(date.getYear()));
        return language == Language.CA ? written.replaceAll("de (?=[ao])", "d'") : written;
    }
}
