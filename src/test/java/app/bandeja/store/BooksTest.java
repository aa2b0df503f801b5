package app.bandeja.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.invoice.Outcome;
import app.bandeja.invoice.Reason;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** All that the books promise, on one database that is emptied before each test. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BooksTest
        implements DiscoveryContract,
                SettlingContract,
                QueriesContract,
                SearchContract,
                SuppliersContract,
                OverviewContract,
                DecisionsContract,
                MovingContract,
                QuarantineContract,
                EventsContract {
    private final DatabaseOptions options;
    private Database database;
    private TestBooks books;

    BooksTest(DatabaseOptions options) {
        this.options = options;
    }

    @BeforeAll
    void open() {
        database = Database.open(options);
    }

    @BeforeEach
    void empty() {
        rows().clear();
        books = new TestBooks(database);
    }

    @Test
    void theSameStoryGivesTheSameDumpAndAnotherDoesNot() {
        List<String> once = story("121.00");
        List<String> again = story("121.00");
        List<String> otherwise = story("121.01");

        assertEquals(once, again);
        assertNotEquals(once, otherwise);
        assertTrue(once.contains("document a.txt folder a.txt in/a.txt application/pdf 1000 null ignored null 0 null"
                + " type_not_taken here"));
    }

    private List<String> story(String total) {
        empty();
        books.found("a.txt");
        books.ledger.hold(books.held(books.id("a.txt"), Optional.empty(), new Outcome.Ignored(Reason.TYPE_NOT_TAKEN)));
        books.ledger.settle(
                books.read(books.found("b.pdf"), "x", Drafts.invoice("1", "2026-01-02", total)),
                (draft, known) -> TestBooks.PENDING);
        return CanonicalDump.of(options);
    }

    @AfterAll
    void close() {
        database.close();
    }

    @Override
    public TestBooks books() {
        return books;
    }

    @Override
    public Decisions decisions() {
        return database.decisions();
    }

    @Override
    public QuarantineBook quarantine() {
        return database.quarantine();
    }

    @Override
    public SupplierBook suppliers() {
        return database.suppliers();
    }

    @Override
    public Rows rows() {
        return new Rows(options);
    }

    @Override
    public DatabaseOptions options() {
        return options;
    }
}
