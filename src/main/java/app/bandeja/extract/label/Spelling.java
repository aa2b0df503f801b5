package app.bandeja.extract.label;

import app.bandeja.extract.page.Piece;
import app.bandeja.extract.page.Row;
import app.bandeja.invoice.Reader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Mends words of labels that OCR read with one letter wrong, missing or too much, or as a look-alike. */
final class Spelling {
    static final Spelling ALL = new Spelling(Lexicon.ALL.words());

    /** In shorter words one letter makes another word. */
    private static final int SHORTEST = 6;

    // "Nº", of which OCR reads the small raised letter as many a sign: "N*", "N?", "N%", "n.”", "Ne".
    private static final Pattern NUMBER_SIGN = Pattern.compile("[Nn]\\.?[*?'\"”’“º°%]\\.?:?|N[e92]\\.?:?");

    /** "I.V.A.", of which OCR makes "LV.A." or "LW.A.". */
    private static final Pattern VAT = Pattern.compile("[IiLl1|!]\\.?(V|v|W|w|VV)\\.?[Aa]\\.?:?");

    /** "č.", Czechia's and Slovakia's "nº", of which OCR makes a currency's sign. */
    private static final Pattern CARON = Pattern.compile("€\\.:?");

    private final Set<String> words;
    private final Map<String, String> byDeletion = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    private Spelling(Set<String> words) {
        this.words = words;
        words.stream().filter(word -> word.length() >= SHORTEST).forEach(word -> {
            for (int i = 1; i < word.length(); i++) {
                index(deleted(word, i), word);
            }
        });
    }

    private void index(String shortened, String word) {
        String other = byDeletion.put(shortened, word);
        if (other != null && !other.equals(word)) {
            ambiguous.add(shortened);
        }
    }

    /** The keys of a row's pieces; only what OCR read is mended. */
    List<String> of(Row row) {
        return row.pieces().stream()
                .map(piece -> row.reader() == Reader.OCR ? mended(piece) : piece.key())
                .toList();
    }

    private String mended(Piece piece) {
        if (VAT.matcher(piece.text()).matches()) {
            return "iva";
        }
        if (CARON.matcher(piece.text()).matches()) {
            return "c";
        }
        return NUMBER_SIGN.matcher(piece.text()).matches() ? "no" : mended(piece.key());
    }

    private String mended(String key) {
        if (key.length() < 2 || words.contains(key)) {
            return key;
        }
        String lookAlike =
                key.replace('l', 'i').replace('1', 'i').replace('0', 'o').replace('5', 's');
        if (words.contains(lookAlike)) {
            return lookAlike;
        }
        return key.length() < SHORTEST - 1 ? key : near(key);
    }

    private String near(String key) {
        String longer = byDeletion.get(key);
        if (longer != null && !ambiguous.contains(key)) {
            return longer;
        }
        for (int i = 1; i < key.length() && key.length() >= SHORTEST; i++) {
            String shortened = deleted(key, i);
            if (words.contains(shortened) && shortened.length() >= SHORTEST) {
                return shortened;
            }
            String word = byDeletion.get(shortened);
            if (word != null && !ambiguous.contains(shortened) && word.length() == key.length()) {
                return word;
            }
        }
        return key;
    }

    private static String deleted(String word, int at) {
        return word.substring(0, at) + word.substring(at + 1);
    }
}
