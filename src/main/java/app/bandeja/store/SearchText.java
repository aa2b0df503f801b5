package app.bandeja.store;

import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a person typed to find invoices: every word must be the beginning of a word of the number, of the supplier, of
 * the tax id, or of an amount.
 *
 * @param words for each word its beginnings, one of which must be found
 */
public record SearchText(List<List<String>> words) {
    public static final SearchText NOTHING = new SearchText(List.of());

    private static final int LONGEST = 60;
    private static final int MOST = 8;

    public SearchText {
        words = words.stream().map(List::copyOf).toList();
    }

    /** Reads amounts as that locale writes them; 1234.5 is understood everywhere. */
    public static SearchText of(String typed, Locale locale) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        List<List<String>> words = new ArrayList<>();
        Folded.words(typed).forEach(word -> words.addAll(read(word, symbols)));
        return new SearchText(words.stream().distinct().limit(MOST).toList());
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    private static List<List<String>> read(String word, DecimalFormatSymbols symbols) {
        Optional<String> amount = amount(word, symbols);
        if (amount.isPresent()) {
            return List.of(
                    Stream.of(amount.get(), Folded.joined(word)).distinct().toList());
        }
        return Folded.parts(word).stream().map(SearchText::cut).map(List::of).toList();
    }

    /** 1.234,5 and 1234,5 as 1234.5: a beginning of 1234.50 and of 1234.56. */
    private static Optional<String> amount(String word, DecimalFormatSymbols symbols) {
        String bare = word.replaceAll("[€$£]|^[+-]", "");
        char point = symbols.getDecimalSeparator();
        String plain =
                bare.replace(String.valueOf(symbols.getGroupingSeparator()), "").replace(point, '.');
        if (plain.matches("\\d{1,15}\\.\\d{1,8}") || (plain.matches("\\d{4,15}") && !plain.equals(bare))) {
            return Optional.of(cut(plain));
        }
        return bare.matches("\\d{1,15}\\.\\d{1,2}") ? Optional.of(cut(bare)) : Optional.empty();
    }

    private static String cut(String beginning) {
        return beginning.length() <= LONGEST ? beginning : beginning.substring(0, LONGEST);
    }
}
