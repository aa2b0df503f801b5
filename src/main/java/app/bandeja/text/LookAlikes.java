package app.bandeja.text;

import app.bandeja.invoice.Word;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Tells signs that look alike in most fonts by what stands beside them: a round sign among figures is 0, between letters
 * O; a VAT number begins with the letters of its country (Council Directive 2006/112/EC, article 215), not with a 1; the
 * sign before two last figures parts the decimals, and no notation parts thousands by the same one.
 */
final class LookAlikes {
    private static final Pattern ROUND = Pattern.compile("[O0]+");
    private static final int FIGURES = 3;
    // Purchase, sales, delivery and works orders, number, company.
    private static final String BEFORE_O = "PSDWNC";
    // Ireland and Italy.
    private static final Pattern COUNTRY = Pattern.compile("[1l|](?=(E\\d{7}[A-W][A-I]?|T\\d{11})$)");

    private static final Pattern SAME_SIGNS = Pattern.compile("\\d{1,3}(?:([.,])\\d{3})(?:\\1\\d{3})*\\1\\d{2}");

    private LookAlikes() {}

    /** The same word, its look-alikes told. */
    static Word told(Word word) {
        String told = told(word.text());
        return told.equals(word.text()) ? word : new Word(told, word.box(), word.confidence());
    }

    static String told(String text) {
        if (text.chars().filter(Character::isDigit).count() < FIGURES) {
            return text;
        }
        String rounds = ROUND.matcher(text).replaceAll(run -> round(text, run));
        return thousands(COUNTRY.matcher(rounds).replaceFirst("I"));
    }

    private static String thousands(String text) {
        if (!SAME_SIGNS.matcher(text).matches()) {
            return text;
        }
        int decimals = text.length() - 3;
        return text.substring(0, decimals).replace(',', '.') + "," + text.substring(decimals + 1);
    }

    private static String round(String text, MatchResult run) {
        char before = run.start() == 0 ? ' ' : text.charAt(run.start() - 1);
        char after = run.end() == text.length() ? ' ' : text.charAt(run.end());
        int length = run.group().length();
        if (Character.isDigit(before) || (Character.isDigit(after) && BEFORE_O.indexOf(before) < 0)) {
            return "0".repeat(length);
        }
        return length == 1 && Character.isLetter(before) && Character.isLetter(after) ? "O" : run.group();
    }
}
