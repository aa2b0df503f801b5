package app.bandeja.store;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** All that the books promise, on one database that is emptied before each test. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BooksTest implements DiscoveryContract, SettlingContract, QueriesContract {
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

    @AfterAll
    void close() {
        database.close();
    }

    @Override
    public TestBooks books() {
        return books;
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
