package app.bandeja.cli;

import app.bandeja.form.PrintedPart;
import app.bandeja.form.Sentences;
import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.Outcome;
import app.bandeja.store.DocumentRow;
import java.io.PrintWriter;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What became of documents, a line each: for a person's eyes. */
final class DocumentTable {
    private final Texts texts;
    private final Sentences sentences;
    private final NumberFormat money;
    private final WhyWords why;
    private final TextTable table;

    DocumentTable(Locale language) {
        this.texts = new Texts(language);
        this.sentences = Sentences.of(language);
        this.money = NumberFormat.getNumberInstance(language);
        this.money.setMinimumFractionDigits(2);
        this.money.setMaximumFractionDigits(2);
        this.why = new WhyWords(sentences);
        this.table = new TextTable(
                Set.of(5),
                texts.get("table.document"),
                texts.get("table.state"),
                texts.get("table.supplier"),
                texts.get("table.number"),
                texts.get("table.date"),
                texts.get("table.total"),
                texts.get("table.why"));
    }

    void add(PrintedPart printed) {
        String name = printed.file().substring(printed.file().lastIndexOf('/') + 1);
        add(name, printed.part().draft(), printed.part().outcome());
    }

    private void add(String name, Draft draft, Outcome outcome) {
        table.add(
                name,
                sentences.of(outcome.state()),
                text(draft.parties().supplierName()),
                text(draft.reference().number()),
                // ISO: 03/04/2026 is another day in another country.
                draft.reference()
                        .issueDate()
                        .map(found -> found.value().toString())
                        .orElse(""),
                draft.amounts()
                        .total()
                        .map(found -> money.format(found.value()))
                        .orElse(""),
                String.join("; ", sentences.why(outcome)));
    }

    /** A document without an invoice: what became of it, and why. */
    void add(DocumentRow row) {
        table.add(row.file().name(), sentences.of(row.state()), "", "", "", "", why.of(row));
    }

    private static String text(Optional<Found<String>> found) {
        return found.map(Found::value).orElse("");
    }

    void print(PrintWriter out) {
        table.print(out);
    }
}
