package app.bandeja.extract.label;

import app.bandeja.extract.page.Row;
import app.bandeja.extract.page.Sheet;
import app.bandeja.extract.page.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The labels of a sheet, row by row; where several begin at one word, the longest. */
public final class Labels {
    private static final Set<String> CURRENCIES =
            Set.of("eur", "€", "chf", "usd", "gbp", "sek", "dkk", "nok", "pln", "czk");

    private final List<List<Label>> byRow;

    private Labels(List<List<Label>> byRow) {
        this.byRow = byRow;
    }

    public static Labels of(Sheet sheet) {
        List<List<Label>> byRow = new ArrayList<>();
        for (Row row : sheet.rows()) {
            byRow.add(in(row, Spelling.ALL.of(row)));
        }
        return new Labels(byRow);
    }

    public List<Label> in(Row row) {
        return byRow.get(row.index());
    }

    /** All labels that announce one of these, from the top. */
    public List<Label> announcing(Set<Concept> concepts) {
        return byRow.stream()
                .flatMap(List::stream)
                .filter(label -> label.isAny(concepts))
                .toList();
    }

    /** The same labels, but in these rows they announce none of these. */
    public Labels without(Set<Concept> concepts, Set<Row> rows) {
        Set<Integer> changed = rows.stream().map(Row::index).collect(Collectors.toSet());
        List<List<Label>> all = new ArrayList<>();
        for (int row = 0; row < byRow.size(); row++) {
            List<Label> labels = byRow.get(row);
            all.add(
                    changed.contains(row)
                            ? labels.stream()
                                    .map(label -> label.without(concepts))
                                    .toList()
                            : labels);
        }
        return new Labels(all);
    }

    public boolean has(Concept concept) {
        return byRow.stream().flatMap(List::stream).anyMatch(label -> label.is(concept));
    }

    private static List<Label> in(Row row, List<String> keys) {
        List<Label> labels = new ArrayList<>();
        int i = 0;
        while (i < row.size()) {
            int from = i;
            Optional<Label> label = at(row, keys, from).filter(found -> !isBrokenByLonger(row, keys, found.span()));
            label.ifPresent(labels::add);
            i = label.map(found -> found.span().to()).orElse(from + 1);
        }
        return List.copyOf(labels);
    }

    // "documento no" may be a document's number; in "documento no es una factura" it is not.
    private static boolean isBrokenByLonger(Row row, List<String> keys, Span label) {
        return IntStream.range(label.from() + 1, label.to())
                .mapToObj(from -> at(row, keys, from))
                .flatMap(Optional::stream)
                .anyMatch(other -> other.span().to() - other.span().from() > label.to() - label.from());
    }

    private static Optional<Label> at(Row row, List<String> keys, int from) {
        for (Lexicon.Entry entry : Lexicon.ALL.beginningWith(keys.get(from))) {
            int to = end(row, keys, from, entry.words());
            if (to > from && isInPlace(row.span(from, to), entry.place())) {
                return Optional.of(new Label(row.span(from, to), entry.concepts()));
            }
        }
        return Optional.empty();
    }

    // "Para: Bar Pepe", or "Para" above a block, but not "para llevar"
    private static boolean isInPlace(Span words, Lexicon.Where place) {
        return switch (place) {
            case ANYWHERE -> true;
            case HEADING -> isHeading(words, words.row().cellOf(words.from()));
        };
    }

    private static boolean isHeading(Span words, Span cell) {
        boolean alone = words.equals(cell)
                && Character.isUpperCase(words.text().charAt(0))
                && words.text().length() > 1;
        return words.from() == cell.from() && (alone || words.text().endsWith(":"));
    }

    // "Total CHF inkl. MWST"
    private static boolean isPassedOver(String key, String word) {
        return key.isEmpty() || (CURRENCIES.contains(key) && !key.equals(word));
    }

    // Words without a key, such as a lone dash, and a currency may stand between; a new cell ends the label.
    private static int end(Row row, List<String> keys, int from, List<String> words) {
        int at = from;
        for (String word : words) {
            while (at < row.size() && at > from && isPassedOver(keys.get(at), word)) {
                at++;
            }
            boolean fits = at < row.size()
                    && row.piece(at).cell() == row.piece(from).cell()
                    && keys.get(at).equals(word);
            if (!fits) {
                return -1;
            }
            at++;
        }
        return at;
    }
}
