package app.bandeja.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.bandeja.invoice.Draft;
import app.bandeja.invoice.FieldValues;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

class DraftsProperties {
    private static final ThreadLocal<TestBooks> BOOKS = ThreadLocal.withInitial(() -> new TestBooks(
            Database.open(new DatabaseOptions("jdbc:h2:mem:drafts", Optional.empty(), Optional.empty()))));

    @BeforeContainer
    static void open() {
        BOOKS.get();
    }

    @AfterContainer
    static void close() {
        BOOKS.get().database.close();
        BOOKS.remove();
    }

    @Property(tries = 60)
    void anyDraftComesBackFromTheDatabaseExactly(@ForAll("drafts") Draft draft) {
        TestBooks books = BOOKS.get();
        var id = books.found("document " + books.documents().size());
        books.ledger.settle(books.read(id, "x", draft), (read, known) -> TestBooks.PENDING);
        InvoiceRow row = books.invoices().stream()
                .filter(invoice -> invoice.id().document().equals(id))
                .findFirst()
                .orElseThrow();
        assertEquals(draft, row.draft());
        assertEquals(TestBooks.PENDING, row.outcome());
    }

    @Property(tries = 500)
    void anyDraftComesBackFromOneTextExactly(@ForAll("drafts") Draft draft) {
        assertEquals(
                draft, FieldText.readAll(FieldText.all(FieldValues.of(draft))).draft());
    }

    @Provide
    Arbitrary<Draft> drafts() {
        return Arbitraries.randomValue(random -> new RandomDrafts(random).draft());
    }
}
