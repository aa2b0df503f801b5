package app.bandeja.extract.party;

import app.bandeja.extract.page.Row;
import app.bandeja.extract.page.Sheet;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Web and mail addresses of a page: a company's often holds its name. */
final class Domains {
    private static final Pattern DOMAIN = Pattern.compile(
            "(?:@|www\\.|https?://)(?:[a-z0-9-]+\\.)*?([a-z0-9-]{4,})(?:\\.[a-z]{2,3})?\\.[a-z]{2,}\\b");
    private static final Set<String> OF_ANYBODY =
            Set.of("gmail", "hotmail", "outlook", "yahoo", "icloud", "telefonica", "example", "movistar");
    private static final int TELLING = 5;

    private final Set<String> names = new HashSet<>();

    Domains(Sheet sheet) {
        for (Row row : sheet.rows()) {
            Matcher found = DOMAIN.matcher(
                    row.span(0, row.size()).text().toLowerCase(Locale.ROOT).replace(" ", ""));
            while (found.find()) {
                String name = letters(found.group(1));
                if (!OF_ANYBODY.contains(name)) {
                    names.add(name);
                }
            }
        }
    }

    /** Whether an address holds this name, its beginning, or the words that end it. */
    boolean speakFor(String name) {
        return names.stream().anyMatch(domain -> speaksFor(domain, name));
    }

    // "kraemer-soehne.de", and on the page "Bäckerei Krämer & Söhne"
    private static boolean speaksFor(String domain, String name) {
        return Stream.of(letters(name), letters(spelledOut(name)))
                .anyMatch(bare -> (domain.length() >= TELLING && (bare.startsWith(domain) || bare.endsWith(domain)))
                        || (bare.length() >= TELLING && domain.startsWith(bare)));
    }

    private static String spelledOut(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss")
                .replace("å", "aa")
                .replace("ø", "oe")
                .replace("æ", "ae");
    }

    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]", "");
    }
}
