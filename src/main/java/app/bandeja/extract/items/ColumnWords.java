package app.bandeja.extract.items;

import app.bandeja.extract.page.Key;
import app.bandeja.extract.page.Lines;
import app.bandeja.extract.page.Piece;
import app.bandeja.extract.page.Row;
import app.bandeja.extract.page.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words that head columns, of all languages. */
final class ColumnWords {
    private static final List<String> LANGUAGES = List.of("es", "ca", "gl", "eu", "en", "de", "fr", "it", "pt", "nl");

    // "€/kg" is a price, whatever the unit.
    private static final Pattern PER_UNIT = Pattern.compile("(?i)(€|eur)/\\p{L}+\\.?");

    static final ColumnWords ALL = load();

    private record Entry(List<String> words, Column column) {}

    private final Map<String, List<Entry>> byFirstWord;

    private ColumnWords(Map<List<String>, Column> phrases) {
        byFirstWord = new HashMap<>();
        phrases.forEach((words, column) -> byFirstWord
                .computeIfAbsent(words.getFirst(), _ -> new ArrayList<>())
                .add(new Entry(words, column)));
        byFirstWord
                .values()
                .forEach(list ->
                        list.sort(Comparator.comparing(entry -> entry.words().size(), Comparator.reverseOrder())));
    }

    private static ColumnWords load() {
        Map<List<String>, Column> phrases = new HashMap<>();
        for (String language : LANGUAGES) {
            Column column = Column.ASIDE;
            for (String line : Lines.of("items/" + language + ".txt")) {
                if (line.startsWith("[")) {
                    column = Column.valueOf(line.substring(1, line.length() - 1));
                } else {
                    phrases.putIfAbsent(Key.phrase(line), column);
                }
            }
        }
        phrases.remove(List.of());
        return new ColumnWords(phrases);
    }

    /** The headings of a row, from left to right; where several begin at one word, the longest. */
    List<Heading> in(Row row) {
        List<Heading> headings = new ArrayList<>();
        int i = 0;
        while (i < row.size()) {
            int end = end(row, i, headings);
            i = Math.max(i + 1, end);
        }
        return headings;
    }

    private int end(Row row, int from, List<Heading> headings) {
        Optional<Span> span = at(row, from, headings);
        return span.map(Span::to).orElse(from);
    }

    private Optional<Span> at(Row row, int from, List<Heading> headings) {
        if (PER_UNIT.matcher(row.piece(from).text()).matches()) {
            headings.add(new Heading(Column.PRICE, row.piece(from).box()));
            return Optional.of(row.span(from, from + 1));
        }
        for (Entry entry : byFirstWord.getOrDefault(row.piece(from).key(), List.of())) {
            int to = from + entry.words().size();
            if (to <= row.size() && keys(row, from, to).equals(entry.words()) && isOneCell(row, from, to)) {
                Span span = row.span(from, to);
                headings.add(new Heading(entry.column(), span.box()));
                return Optional.of(span);
            }
        }
        return Optional.empty();
    }

    private static List<String> keys(Row row, int from, int to) {
        return row.span(from, to).pieces().stream().map(Piece::key).toList();
    }

    private static boolean isOneCell(Row row, int from, int to) {
        return row.piece(from).cell() == row.piece(to - 1).cell();
    }
}
