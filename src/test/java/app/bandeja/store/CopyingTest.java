package app.bandeja.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.invoice.Company;
import app.bandeja.invoice.DocumentId;
import app.bandeja.invoice.TaxId;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the built-in database to a real PostgreSQL. */
class CopyingTest {
    @TempDir
    private Path folder;

    private DatabaseOptions embedded() {
        return new DatabaseOptions("jdbc:h2:file:" + folder.resolve("books"), Optional.empty(), Optional.empty());
    }

    /** An invoice and its copy, one that is owed, and a second company. */
    private static List<InvoiceRow> fill(Database database) {
        TestBooks books = new TestBooks(database);
        DocumentId first = books.found("a.pdf");
        DocumentId second = books.found("b.pdf");
        books.found("c.pdf");
        books.settle(first, Drafts.invoice("F-1", "2026-02-01", "121.00"));
        books.settle(second, Drafts.invoice("F-1", "2026-02-01", "121.00"));
        database.companies().add("Segunda, S.L.", Set.of(new TaxId("B58378431")), TestBooks.NOW);
        return books.invoices();
    }

    @Test
    void everythingArrivesAndTheOldBooksStay() {
        DatabaseOptions server = Postgres.fresh("copied");
        List<InvoiceRow> invoices;
        List<Company> companies;
        try (Database database = Database.open(embedded())) {
            invoices = fill(database);
            companies = database.companies().all();
            CopyResult.Copied copied = assertInstanceOf(CopyResult.Copied.class, database.copyTo(server));
            assertEquals(3, database.queries().equation().documents());
            assertTrue(copied.rows() > 20, copied::toString);
        }
        try (Database database = Database.open(server)) {
            assertEquals(invoices, database.queries().invoices(Optional.empty(), 0, 1000));
            assertEquals(companies, database.companies().all());
        }
        assertEquals(told(embedded()), told(server));
    }

    /** The two write a whole number of floating point in different ways. */
    private static List<String> told(DatabaseOptions books) {
        return CanonicalDump.of(books).stream()
                .map(line -> line.replaceAll("\\.0(?= |$)", ""))
                .toList();
    }

    @Test
    void newRowsGoOnBehindTheOldOnes() {
        DatabaseOptions server = Postgres.fresh("goes_on");
        try (Database database = Database.open(embedded())) {
            fill(database);
            assertInstanceOf(CopyResult.Copied.class, database.copyTo(server));
        }
        try (Database database = Database.open(server)) {
            TestBooks books = new TestBooks(database);
            DocumentId more = books.found("d.pdf");
            books.settle(more, Drafts.invoice("F-1", "2026-02-01", "121.00"));
            assertEquals(4, database.queries().equation().documents());
        }
    }

    @Test
    void booksThatAreThereAlreadyAreNotTouched() {
        DatabaseOptions server = Postgres.fresh("occupied");
        try (Database other = Database.open(server)) {
            new TestBooks(other).found("theirs.pdf");
        }
        try (Database database = Database.open(embedded())) {
            fill(database);
            assertEquals(new CopyResult.Occupied(), database.copyTo(server));
        }
        try (Database other = Database.open(server)) {
            assertEquals(1, other.queries().equation().documents());
        }
    }
}
