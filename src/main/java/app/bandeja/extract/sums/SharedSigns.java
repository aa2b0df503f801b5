package app.bandeja.extract.sums;

import app.bandeja.extract.page.Key;
import app.bandeja.extract.page.Lines;
import app.bandeja.extract.page.Piece;
import app.bandeja.extract.page.Row;
import app.bandeja.extract.page.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Signs that several countries share: whose dollars and crowns they are, words tell that only one country's suppliers print,
 * see {@code currency-signs.txt}.
 */
final class SharedSigns {
    private static final List<Sign> SIGNS =
            Lines.of("currency-signs.txt").stream().map(Sign::of).toList();
    private static final String CROWN = "kr";

    private final List<Row> rows;
    private final Set<String> words;
    private final Optional<Span> crown;

    /** A currency of a sign, and the words that tell it. */
    private record Sign(String sign, String currency, Set<String> words) {
        static Sign of(String line) {
            List<String> parts = Arrays.asList(line.split("\\s+"));
            return new Sign(
                    parts.get(0),
                    parts.get(1),
                    parts.stream().skip(2).map(Key::of).collect(Collectors.toUnmodifiableSet()));
        }
    }

    SharedSigns(List<Row> rows) {
        this.rows = rows;
        this.words = rows.stream()
                .flatMap(row -> row.pieces().stream())
                .map(Piece::key)
                .collect(Collectors.toSet());
        this.crown = crowns().stream().findFirst();
    }

    /** The only currency whose words are there; empty where there are none, or of several. */
    Optional<String> currency(String sign) {
        List<String> told = new ArrayList<>();
        for (Sign one : SIGNS) {
            if (one.sign().equals(sign) && one.words().stream().anyMatch(words::contains)) {
                told.add(one.currency());
            }
        }
        return told.size() == 1 ? Optional.of(told.getFirst()) : Optional.empty();
    }

    /** Whose crowns, where such are printed and no code says it. */
    Optional<String> crowns(Set<String> codes) {
        boolean coded = SIGNS.stream()
                .filter(sign -> sign.sign().equals(CROWN))
                .anyMatch(sign -> codes.contains(sign.currency()));
        return crown.isEmpty() || coded ? Optional.empty() : currency(CROWN);
    }

    Optional<Span> firstCrown() {
        return crown;
    }

    // "1 250,00 kr", "kr. 1.250,00", "Moms kr"
    private List<Span> crowns() {
        return rows.stream()
                .flatMap(row -> IntStream.range(0, row.size())
                        .filter(at -> isCrown(row.piece(at).text()))
                        .mapToObj(at -> row.span(at, at + 1)))
                .limit(1)
                .toList();
    }

    private static boolean isCrown(String text) {
        return text.toLowerCase(Locale.ROOT).matches("kr[.:,]?");
    }
}
