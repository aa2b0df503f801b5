package app.bandeja.extract.read;

import app.bandeja.extract.page.Row;
import app.bandeja.extract.page.Span;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds the bank accounts of a row. */
public final class Ibans {
    private static final Pattern BEGIN = Pattern.compile("[A-Z]{2}\\d{2}.*");
    private static final Pattern PART = Pattern.compile("[A-Z0-9*.,;]{1,34}");
    private static final BigInteger MODULUS = BigInteger.valueOf(97);
    private static final int SHORTEST = 15;

    private Ibans() {}

    /** Whatever has the form of an account, also shortened or with a wrong check: its digits are no tax id. */
    public static List<Span> of(Row row) {
        List<Span> accounts = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            if (BEGIN.matcher(row.piece(i).text()).matches()) {
                int end = end(row, i);
                if (value(row.span(i, end)).length() >= SHORTEST) {
                    accounts.add(row.span(i, end));
                    i = end - 1;
                }
            }
        }
        return accounts;
    }

    private static int end(Row row, int from) {
        int to = from + 1;
        int length = row.piece(from).text().length();
        while (to < row.size()
                && length < 34
                && row.gapBefore(to) < 1.2
                && isPart(row.piece(to).text())) {
            length += row.piece(to).text().length();
            to++;
        }
        return to;
    }

    private static boolean isPart(String text) {
        return PART.matcher(text).matches() && text.chars().anyMatch(c -> Character.isDigit(c) || c == '*');
    }

    /** The account in capitals, without spaces. */
    public static String value(Span span) {
        return span.text().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    /** Whether the check digits hold (ISO 13616: the account modulo 97 is 1). */
    public static boolean isValid(String iban) {
        if (iban.length() < SHORTEST || iban.length() > 34) {
            return false;
        }
        StringBuilder digits = new StringBuilder();
        String turned = iban.substring(4) + iban.substring(0, 4);
        for (int i = 0; i < turned.length(); i++) {
            digits.append(Character.digit(turned.charAt(i), 36));
        }
        return new BigInteger(digits.toString()).mod(MODULUS).intValue() == 1;
    }
}
