package app.bandeja.review;

import app.bandeja.invoice.Change;
import app.bandeja.invoice.ChangePage;
import app.bandeja.invoice.ContentHash;
import app.bandeja.invoice.Draft;
import app.bandeja.invoice.FieldValues;
import app.bandeja.invoice.Finding;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.Judge;
import app.bandeja.invoice.Outcome;
import app.bandeja.invoice.PartId;
import app.bandeja.invoice.Place;
import app.bandeja.invoice.Reader;
import app.bandeja.invoice.Reading;
import app.bandeja.invoice.RunId;
import app.bandeja.invoice.SourceFile;
import app.bandeja.invoice.SourceKind;
import app.bandeja.invoice.SourcePlace;
import app.bandeja.store.Database;
import app.bandeja.store.DatabaseOptions;
import app.bandeja.store.DocumentRow;
import app.bandeja.store.ReadDocument;
import app.bandeja.store.SourceRow;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Books in memory with a few documents in review. */
final class ReviewBooks implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    final Database database;
    final SourceRow source;
    private final RunId run;

    ReviewBooks(String name, String folder) {
        database = Database.open(new DatabaseOptions("jdbc:h2:mem:" + name, Optional.empty(), Optional.empty()));
        source = database.sources()
                .findOrAdd(
                        new SourcePlace(SourceKind.FOLDER, folder),
                        database.sources().defaultCompany(Set.of(), NOW).id(),
                        NOW);
        run = database.runs().start(NOW);
    }

    /** A draft of these values, all read surely from the first page. */
    static Draft draft(String number, String total) {
        return draft(Map.of("kind", "invoice", "invoice_number", number, "total", total));
    }

    static Draft draft(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("supplier_tax_id", "B58378431");
        all.put("issue_date", "2026-01-02");
        all.putAll(more);
        Map<String, Found<String>> values = new LinkedHashMap<>();
        all.forEach((name, value) -> values.put(name, Found.of(value, new Place.Derived(List.of()), 0.9, Reader.TEXT)));
        return new FieldValues(values).draft();
    }

    /** Read again where it is known already. */
    PartId settled(String name, String content, Draft draft, Judge judge) {
        SourceFile file = new SourceFile(name, name, name, "application/pdf", 100, NOW, content);
        database.ledger()
                .discover(
                        source.id(),
                        run,
                        new ChangePage(List.of(new Change.Present(file)), "next", ChangePage.Ending.CAUGHT_UP),
                        NOW);
        DocumentRow row = document(name);
        database.ledger()
                .settle(
                        new ReadDocument(
                                row.id(),
                                run,
                                hash(content),
                                100,
                                new Reading(List.of(), List.of(), List.of()),
                                1,
                                List.of(draft),
                                Duration.ofMillis(1),
                                NOW),
                        judge);
        return new PartId(row.id(), 1);
    }

    PartId pending(String name, Draft draft, Finding... why) {
        return settled(name, name, draft, (_, _) -> new Outcome.Pending(List.of(why)));
    }

    DocumentRow document(String name) {
        return database.queries().documents(Optional.empty(), 0, 100).stream()
                .filter(row -> row.file().externalId().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static ContentHash hash(String content) {
        return content.length() == 64
                ? new ContentHash(content)
                : new ContentHash("%64s"
                        .formatted(Integer.toHexString(content.hashCode()))
                        .replace(' ', '0'));
    }

    @Override
    public void close() {
        database.close();
    }
}
