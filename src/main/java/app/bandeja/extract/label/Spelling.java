package app.bandeja.extract.label;

import app.bandeja.extract.page.Piece;
import app.bandeja.extract.page.Row;
import app.bandeja.invoice.Reader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Mends words of labels that OCR read with one letter wrong, missing or too much. */
final class Spelling {
    private static final int SHORTEST = 5;

    private final Set<String> words;
    private final Map<String, String> byDeletion = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    Spelling(Set<String> words) {
        this.words = words;
        words.stream().filter(word -> word.length() >= SHORTEST).forEach(word -> {
            for (int i = 0; i < word.length(); i++) {
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

    List<String> of(Row row) {
        return row.pieces().stream()
                .map(piece -> row.reader() == Reader.OCR ? mended(piece) : piece.key())
                .toList();
    }

    private String mended(Piece piece) {
        String key = piece.key();
        if (key.length() < SHORTEST - 1 || words.contains(key)) {
            return key;
        }
        String longer = byDeletion.get(key);
        if (longer != null && !ambiguous.contains(key)) {
            return longer;
        }
        for (int i = 0; i < key.length() && key.length() >= SHORTEST; i++) {
            String shortened = deleted(key, i);
            String word =
                    words.contains(shortened) && shortened.length() >= SHORTEST ? shortened : byDeletion.get(shortened);
            if (word != null && !ambiguous.contains(shortened) && Math.abs(word.length() - key.length()) <= 1) {
                return word;
            }
        }
        return key;
    }

    private static String deleted(String word, int at) {
        return word.substring(0, at) + word.substring(at + 1);
    }
}
