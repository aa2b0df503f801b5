package app.bandeja.store;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words without case, accents and signs: what is searched is folded as what was written. */
final class Folded {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SIGNS_BUT_DOTS = Pattern.compile("[^\\p{L}\\p{N}.]+");

    private Folded() {}

    /** Lower case, without accents. */
    static String plain(String text) {
        String parted = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return MARKS.matcher(parted).replaceAll("").toLowerCase(Locale.ROOT).replace("ß", "ss");
    }

    /** Its letters and digits alone. */
    static String joined(String word) {
        return SIGNS.matcher(plain(word)).replaceAll("");
    }

    /** What stands between blanks. */
    static Stream<String> words(String text) {
        return Stream.of(plain(text).split("\\s+")).filter(word -> !word.isEmpty());
    }

    /** A word's parts between its signs; dots do not part: S.L. is one word. */
    static List<String> parts(String word) {
        return SIGNS_BUT_DOTS
                .splitAsStream(word)
                .map(Folded::joined)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
