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
    private static final int CONFUSIONS = 3;
    private static final int COST_OF_CONFUSION = 20;
    private static final Pattern FIGURE = Pattern.compile("[-+(€$]*\\d[\\d.,:/'’\\-]*[)%€$ºª.]*");
    private static final Pattern WORD = Pattern.compile("\\p{P}*(\\p{Lu}?\\p{Ll}+|\\p{Lu}+)([-'’.,/]\\p{L}+)*\\p{P}*");
    private static final Pattern CONSONANTS = Pattern.compile("(?i)[bcdfghjklmnpqrstvwxz]{5}");
    private static final Pattern SAYS_NOTHING = Pattern.compile("[^\\p{L}\\p{N}]*");
    // A letter in the midst of figures that looks like a figure: what poor OCR makes of dates, amounts and ids.
    private static final Pattern CONFUSED = Pattern.compile(".*\\d[lIOoSZ]+[.,/]?\\d.*");

    // A tax authority's seal, a signature, the hash of a document: no language, and no misreading either.
    private static final Pattern SEAL = Pattern.compile("[|]*(?=.*\\d)(?=.*\\p{L})[A-Za-z0-9+/=|.:-]{32,}");

    private Legibility() {}

    /** Whether a text layer can be trusted to be what the page shows. */
    static boolean isGood(List<Word> words) {
        int all = words.stream()
                .map(Word::text)
                .filter(text -> !isSeal(text))
                .filter(text -> !SAYS_NOTHING.matcher(text).matches())
                .mapToInt(String::length)
                .sum();
        return all >= FEW && plausible(words) >= GOOD_SHARE * all && confusions(words) < CONFUSIONS;
    }

    /** More is better: characters in words that look like language or figures, less what looks misread. */
    static int of(List<Word> words) {
        return plausible(words) - COST_OF_CONFUSION * confusions(words);
    }

    private static int plausible(List<Word> words) {
        return words.stream()
                .map(Word::text)
                .filter(Legibility::isPlausible)
                .mapToInt(String::length)
                .sum();
    }

    private static int confusions(List<Word> words) {
        return (int) words.stream()
                .filter(word -> !isSeal(word.text()))
                .filter(word -> CONFUSED.matcher(word.text()).matches())
                .count();
    }

    private static boolean isSeal(String text) {
        return SEAL.matcher(text).matches();
    }

    private static boolean isPlausible(String text) {
        return FIGURE.matcher(text).matches()
                || (WORD.matcher(text).matches() && !CONSONANTS.matcher(text).find());
    }
}
