package app.bandeja.extract.page;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The form in which words are compared: lower case, no accents, no dots, and one spelling for every "number". */
public final class Key {
    private static final Set<String> NUMBER_WORDS =
            Set.of("num", "numero", "nro", "number", "nr", "nummer", "numer", "numeroa", "zenbakia");
    private static final Set<String> INVOICE_WORDS = Set.of("fra", "fact", "fac", "ftra", "fras");

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern DOTS = Pattern.compile("[.,·]");

    private Key() {}

    /** The key of one printed word; empty if it has no letter, digit, or sign that matters. */
    public static String of(String printed) {
        String folded = fold(printed);
        StringBuilder key = new StringBuilder(folded.length());
        boolean letters = false;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.isLetterOrDigit(c) || "#€/%-+".indexOf(c) >= 0) {
                key.append(c);
                letters |= Character.isLetter(c);
            }
        }
        String trimmed = trim(key, letters ? "%/-+€#" : "/-+");
        if (NUMBER_WORDS.contains(trimmed)) {
            return "no";
        }
        return INVOICE_WORDS.contains(trimmed) ? "factura" : trimmed;
    }

    /** The keys of the words of a phrase. */
    public static List<String> phrase(String phrase) {
        return SPACE.splitAsStream(phrase.strip())
                .map(Key::of)
                .filter(key -> !key.isEmpty())
                .toList();
    }

    /** The keys of a phrase with a space between: for comparing names. */
    public static String joined(String phrase) {
        return phrase(DOTS.matcher(phrase).replaceAll("")).stream().collect(Collectors.joining(" "));
    }

    private static String fold(String printed) {
        String text = printed.replace('°', 'o').replace("ß", "ss");
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                text = Normalizer.normalize(text, Normalizer.Form.NFKD);
                break;
            }
        }
        return text.toLowerCase(Locale.ROOT);
    }

    private static String trim(StringBuilder key, String signs) {
        int from = 0;
        int to = key.length();
        while (from < to && signs.indexOf(key.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && signs.indexOf(key.charAt(to - 1)) >= 0) {
            to--;
        }
        return key.substring(from, to);
    }
}
