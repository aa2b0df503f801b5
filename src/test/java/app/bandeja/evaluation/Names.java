package app.bandeja.evaluation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Whether two names are the same company's: accents, punctuation and legal forms apart, most of their words are alike. */
final class Names {
    private static final Set<String> LEGAL_FORMS =
            Set.of("sl sa slu sau sll slp sc cb sca sat gmbh ltd lda srl sas spa coop and scoop".split(" "));
    private static final Pattern INITIALS = Pattern.compile("\\b((?:[a-z]\\.\\s?){2,})");
    private static final Pattern TOKEN = Pattern.compile("[a-z0-9]+");
    private static final double WORDS_ALIKE = 0.8;
    private static final double NAMES_ALIKE = 0.75;

    private Names() {}

    static boolean alike(String truth, String read) {
        List<String> wanted = tokens(truth);
        List<String> left = new ArrayList<>(tokens(read));
        int all = wanted.size() + left.size();
        if (wanted.isEmpty() || left.isEmpty()) {
            return false;
        }
        int hits = 0;
        for (String token : wanted) {
            Optional<String> hit = left.stream()
                    .filter(other -> other.equals(token) || Likeness.of(token, other) >= WORDS_ALIKE)
                    .findFirst();
            if (hit.isPresent()) {
                left.remove(hit.get());
                hits++;
            }
        }
        return 2.0 * hits / all >= NAMES_ALIKE;
    }

    private static List<String> tokens(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("[^\\x00-\\x7F]", "")
                .toLowerCase(Locale.ROOT);
        String joined = INITIALS.matcher(plain).replaceAll(initials -> letters(initials.group()) + " ");
        return TOKEN.matcher(joined)
                .results()
                .map(MatchResult::group)
                .filter(token -> !LEGAL_FORMS.contains(token))
                .toList();
    }

    private static String letters(String initials) {
        return initials.replaceAll("[^a-z]", "");
    }
}
