package app.bandeja.extract.party;

import app.bandeja.extract.page.Row;
import app.bandeja.extract.page.Sheet;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    /** Whether an address holds this name, or its beginning. */
    boolean speakFor(String name) {
        String bare = letters(name);
        return names.stream()
                .anyMatch(domain -> (domain.length() >= TELLING && bare.startsWith(domain))
                        || (bare.length() >= TELLING && domain.startsWith(bare)));
    }

    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]", "");
    }
}
