package app.bandeja.demo;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How Drive searches text: by words, not by letters. */
final class Words {

    private Words() {}

    /** A name is found by how its words begin: {@code Hello} finds HelloWorld, {@code World} does not. */
    static boolean beginsSomewhere(String name, String wanted) {
        String in = name.toLowerCase(Locale.ROOT);
        String text = wanted.toLowerCase(Locale.ROOT).strip();
        int at = in.indexOf(text);
        while (at > 0 && Character.isLetterOrDigit(in.codePointBefore(at)) && Character.isLetterOrDigit(first(text))) {
            at = in.indexOf(text, at + 1);
        }
        return at >= 0;
    }

    private static int first(String text) {
        return text.isEmpty() ? ' ' : text.codePointAt(0);
    }

    /** Full text is found by whole words, all of them, anywhere; in double quotes, one after the other. */
    static boolean contains(String text, String wanted) {
        List<String> in = words(text);
        List<String> asked = words(wanted);
        boolean isPhrase = wanted.length() > 1 && wanted.startsWith("\"") && wanted.endsWith("\"");
        return isPhrase ? Collections.indexOfSubList(in, asked) >= 0 : in.containsAll(asked);
    }

    private static List<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}_]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
