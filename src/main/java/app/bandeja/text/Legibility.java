package app.bandeja.text;

import app.bandeja.invoice.Word;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How far words look like written language and figures. Scanners and older programs leave text layers that say nothing:
 * a stamp's few words over a picture, or letters without sense.
 */
final class Legibility {
    // Fewer characters than these are a watermark or a page number, never an invoice.
    private static final int FEW = 40;
    private static final double GOOD_SHARE = 0.6;
    private static final Pattern FIGURE = Pattern.compile("[-+(€$]*\\d[\\d.,:/'’\\-]*[)%€$ºª.]*");
    private static final Pattern WORD = Pattern.compile("\\p{P}*(\\p{Lu}?\\p{Ll}+|\\p{Lu}+)([-'’.,/]\\p{L}+)*\\p{P}*");
    private static final Pattern CONSONANTS = Pattern.compile("(?i)[bcdfghjklmnpqrstvwxz]{5}");

    private Legibility() {}

    /** Whether a text layer can be trusted to be what the page shows. */
    static boolean isGood(List<Word> words) {
        int all = words.stream().mapToInt(word -> word.text().length()).sum();
        return all >= FEW && of(words) >= GOOD_SHARE * all;
    }

    /** Characters in words that look like language or figures. */
    static int of(List<Word> words) {
        return words.stream()
                .map(Word::text)
                .filter(Legibility::isPlausible)
                .mapToInt(String::length)
                .sum();
    }

    private static boolean isPlausible(String text) {
        return FIGURE.matcher(text).matches()
                || (WORD.matcher(text).matches() && !CONSONANTS.matcher(text).find());
    }
}
