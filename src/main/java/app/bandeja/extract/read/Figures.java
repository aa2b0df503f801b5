package app.bandeja.extract.read;

import app.bandeja.extract.page.Piece;
import app.bandeja.extract.page.Row;
import app.bandeja.invoice.Reader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the numbers of a row, also those that were printed in several pieces: {@code 8 484,70 €}, {@code 21 %}. */
public final class Figures {
    private static final Set<String> CURRENCY_WORDS = Set.of(
            "€", "eur", "euro", "euros", "$", "usd", "£", "gbp", "kr", "sek", "dkk", "nok", "czk", "kc", "pln", "chf",
            "aud", "inr");

    private static final Pattern WHOLE = Pattern.compile("[-−–]?(\\d+|\\d{1,3}(\\.\\d{3})+),");
    private static final Pattern CENTS = Pattern.compile("\\d{2}[€%]?");

    /** Between the parts of one number there is a thin space, never a column's gap. */
    private static final double THIN = 0.85;

    private Figures() {}

    public static List<Figure> of(Row row) {
        List<Figure> figures = new ArrayList<>();
        int i = 0;
        while (i < row.size()) {
            int end = hasDigit(row.piece(i).text()) ? add(figures, row, i) : i + 1;
            i = Math.max(i + 1, end);
        }
        return figures;
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    private static int add(List<Figure> figures, Row row, int at) {
        int end = grouped(row, at);
        if (end > at + 1) {
            Numeral merged = Numeral.of(text(row, at, end));
            if (merged.isNumber()) {
                add(figures, row, at, end, merged, Sureness.SURE);
                add(figures, row, end - 1, end, Numeral.of(row.piece(end - 1).text()), Sureness.DOUBTFUL);
                return end;
            }
        }
        if (isBrokenAtComma(row, at)) {
            add(
                    figures,
                    row,
                    at,
                    at + 2,
                    Numeral.of(row.piece(at).text() + row.piece(at + 1).text()),
                    Sureness.SURE);
            return at + 2;
        }
        add(figures, row, at, at + 1, Numeral.of(row.piece(at).text()), Sureness.SURE);
        return at + 1;
    }

    // "58, 92": OCR sees a space after a thin comma.
    private static boolean isBrokenAtComma(Row row, int at) {
        return row.reader() == Reader.OCR
                && at + 1 < row.size()
                && row.gapBefore(at + 1) < THIN
                && WHOLE.matcher(row.piece(at).text()).matches()
                && CENTS.matcher(row.piece(at + 1).text()).matches();
    }

    /** Whether this is likely the number that was meant. */
    private enum Sureness {
        SURE,
        DOUBTFUL
    }

    private static void add(List<Figure> figures, Row row, int from, int to, Numeral numeral, Sureness sureness) {
        boolean sure = sureness == Sureness.SURE;
        for (BigDecimal reading : numeral.readings()) {
            BigDecimal value = minusBefore(row, from) && reading.signum() > 0 ? reading.negate() : reading;
            boolean percent = numeral.percent() || startsNext(row, to, "%");
            // "22 %   € 202,32": the sign is the next number's.
            boolean currency =
                    !percent && (numeral.currency() || isCurrencyBehind(row, to) || isCurrencyBefore(row, from));
            figures.add(new Figure(row.span(from, to), value, percent, currency, sure));
            sure = false;
        }
    }

    /** Where a number that begins here ends, if thousands are parted by spaces between pieces. */
    private static int grouped(Row row, int from) {
        String first = strip(row.piece(from).text());
        if (first.isEmpty() || first.length() > 3 || !onlyDigits(first)) {
            return from + 1;
        }
        int to = from + 1;
        while (to < row.size()
                && row.gapBefore(to) < THIN
                && isGroup(row.piece(to).text())) {
            to++;
            if (!onlyDigits(row.piece(to - 1).text())) {
                break;
            }
        }
        return to;
    }

    private static String strip(String text) {
        int from = 0;
        while (from < text.length() && "-−–+€$£(".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        return text.substring(from);
    }

    private static boolean onlyDigits(String text) {
        return text.chars().allMatch(Character::isDigit);
    }

    private static boolean isGroup(String text) {
        return text.length() >= 3
                && onlyDigits(text.substring(0, 3))
                && (text.length() == 3 || !Character.isLetterOrDigit(text.charAt(3)));
    }

    private static String text(Row row, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (Piece piece : row.span(from, to).pieces()) {
            text.append(text.isEmpty() ? "" : " ").append(piece.text());
        }
        return text.toString();
    }

    private static boolean startsNext(Row row, int next, String sign) {
        return next < row.size()
                && row.gapBefore(next) < 1
                && row.piece(next).text().startsWith(sign)
                && row.piece(next).key().length() <= 1;
    }

    // A sign that stands apart belongs to the number, possibly with a currency between: "- € 19,80".
    private static boolean minusBefore(Row row, int from) {
        int at = from - 1;
        if (at >= 0 && isCurrency(row, at) && row.gapBefore(from) < 1) {
            String sign = row.piece(at).text();
            if (isMinus(sign.substring(0, 1)) && sign.length() <= 2) {
                return true;
            }
            at--;
        }
        return at >= 0
                && at == from - 1
                && isMinus(row.piece(at).text())
                && row.gapBefore(from) < THIN
                && !isRange(row, at);
    }

    private static boolean isMinus(String text) {
        return text.equals("-") || text.equals("−") || text.equals("–");
    }

    private static boolean isRange(Row row, int at) {
        return at > 0 && row.gapBefore(at) < 1;
    }

    // "240,00 € | 7,00 | 16,80 €": the sign in the next cell is that of the number there.
    private static boolean isCurrencyBefore(Row row, int from) {
        return isCurrency(row, from - 1)
                && (sharesCell(row, from - 1, from)
                        || !sharesCell(row, from - 2, from - 1)
                        || !hasDigit(row.piece(from - 2).text()));
    }

    private static boolean isCurrencyBehind(Row row, int to) {
        return isCurrency(row, to)
                && (sharesCell(row, to - 1, to)
                        || !sharesCell(row, to, to + 1)
                        || !hasDigit(row.piece(to + 1).text()));
    }

    private static boolean sharesCell(Row row, int one, int other) {
        return one >= 0
                && other < row.size()
                && row.piece(one).cell() == row.piece(other).cell();
    }

    private static boolean isCurrency(Row row, int at) {
        if (at < 0 || at >= row.size()) {
            return false;
        }
        return CURRENCY_WORDS.contains(row.piece(at).key())
                || "-€".equals(row.piece(at).text());
    }
}
