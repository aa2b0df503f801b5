package app.bandeja.extract.items;

import app.bandeja.extract.label.Labels;
import app.bandeja.extract.page.Row;
import app.bandeja.extract.page.Sheet;
import app.bandeja.invoice.Amounts;
import app.bandeja.invoice.LineItem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds an invoice's lines: only such as add up to an amount of the invoice, else none. */
public final class ItemsFinder {
    /** Beyond this, sums of parts of a list would take long, and fit by chance. */
    private static final int MOST = 1000;

    private final Sheet sheet;
    private final Labels labels;

    public ItemsFinder(Sheet sheet, Labels labels) {
        this.sheet = sheet;
        this.labels = labels;
    }

    /**
     * The lines, as printed.
     *
     * @param amounts of the invoice, as printed
     */
    public List<LineItem> items(Amounts amounts) {
        Proof proof = new Proof(amounts);
        return best(tables(), entries -> proof.ofTable(entries, sheet))
                .or(() -> best(new Lists(sheet, labels).all(), proof::ofList))
                .map(entries -> entries.stream().map(Entries::item).toList())
                .orElse(List.of());
    }

    private static Optional<List<Entry>> best(
            List<List<Entry>> tables, Function<List<Entry>, Optional<List<Entry>>> proof) {
        return tables.stream()
                .filter(entries -> !entries.isEmpty() && entries.size() <= MOST)
                .flatMap(entries -> proof.apply(entries).stream())
                .max(Comparator.comparingLong(ItemsFinder::priced).thenComparingInt(List::size));
    }

    private static long priced(List<Entry> entries) {
        return entries.stream().filter(Entry::isPriced).count();
    }

    // Under each heading alone, and over pages under headings that are the same.
    private List<List<Entry>> tables() {
        List<Head> heads = HeadFinder.of(sheet);
        List<List<Entry>> tables = new ArrayList<>();
        for (Head head : heads) {
            int readings = head.readings().size();
            for (int reading = 0; reading < readings; reading++) {
                List<Entry> all = new ArrayList<>();
                for (Head same : heads) {
                    if (same.columns().equals(head.columns())) {
                        all.addAll(
                                new TableReader(labels).entries(same.readings().get(reading), below(same, heads)));
                    }
                }
                tables.add(all);
                tables.add(new TableReader(labels).entries(head.readings().get(reading), below(head, heads)));
            }
        }
        return tables;
    }

    private List<Row> below(Head head, List<Head> heads) {
        int from = head.last().index() + 1;
        int to = heads.stream()
                .mapToInt(other -> other.last().index())
                .filter(other -> other >= from)
                .findFirst()
                .orElse(sheet.rows().size());
        return sheet.rows().subList(from, to);
    }
}
