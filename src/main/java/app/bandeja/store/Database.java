package app.bandeja.store;

import app.bandeja.invoice.NodeBook;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.SessionFactory;

/** An open, migrated database and the books in it. Safe to use from several threads. */
public final class Database implements AutoCloseable {
    private final HikariDataSource connections;
    private final SessionFactory factory;
    private final Transactions transactions;

    private Database(HikariDataSource connections, SessionFactory factory) {
        this.connections = connections;
        this.factory = factory;
        this.transactions = new Transactions(
                factory, () -> connections.getHikariPoolMXBean().softEvictConnections());
    }

    /** Opens and migrates. @throws DatabaseUnavailableException in words */
    public static Database open(DatabaseOptions options) {
        try {
            return open(Opening.connect(options));
        } catch (RuntimeException e) {
            throw OpeningTrouble.of(options, e);
        }
    }

    /**
     * Opens what there is, for looking: where there are no books yet, none are made, and empty ones in memory stand in
     * for them until they are closed. Older books are brought up to date.
     *
     * @throws DatabaseUnavailableException in words
     */
    public static Database look(DatabaseOptions options) {
        try {
            return open(Looking.connect(options));
        } catch (RuntimeException e) {
            throw OpeningTrouble.of(options, e);
        }
    }

    /**
     * Looks into a database without changing anything: none is made, none is brought up to date.
     *
     * @param question asked of books that are up to date; it must not write
     * @throws DatabaseUnavailableException in words
     */
    public static <T> Examined<T> examine(DatabaseOptions options, Function<Database, T> question) {
        try {
            return new Examination(options).ask(question);
        } catch (RuntimeException e) {
            throw OpeningTrouble.of(options, e);
        }
    }

    static <T> T asked(HikariDataSource connections, Function<Database, T> question) {
        try (SessionFactory factory = Opening.map(connections)) {
            return question.apply(new Database(connections, factory));
        }
    }

    /**
     * Makes the tables or brings them up to date, and verifies that they are this program's.
     *
     * @throws DatabaseUnavailableException in words
     */
    public static Migrated migrate(DatabaseOptions options) {
        try (HikariDataSource connections = Opening.connect(options)) {
            Migrations migrations = new Migrations(connections);
            Optional<String> before = migrations.standing().version();
            try (Database _ = open(connections)) {
                return new Migrated(before, migrations.verified().newest());
            }
        } catch (RuntimeException e) {
            throw OpeningTrouble.of(options, e);
        }
    }

    /** What another database holds. */
    public enum Holds {
        EMPTY,
        HOLDS_BOOKS
    }

    /**
     * Asks without writing anything.
     *
     * @throws DatabaseUnavailableException if it cannot be opened, in words
     */
    public static Holds ask(DatabaseOptions options) {
        try (HikariDataSource pool = Opening.connect(options);
                Connection connection = pool.getConnection()) {
            return Copying.isOccupied(connection) ? Holds.HOLDS_BOOKS : Holds.EMPTY;
        } catch (SQLException e) {
            throw OpeningTrouble.of(options, new IllegalStateException(e));
        } catch (RuntimeException e) {
            throw OpeningTrouble.of(options, e);
        }
    }

    private static Database open(HikariDataSource connections) {
        try {
            new Migrations(connections).migrate();
            Database database = new Database(connections, Opening.map(connections));
            new SearchBackfill(database.transactions).run();
            return database;
        } catch (RuntimeException e) {
            connections.close();
            throw e;
        }
    }

    /**
     * Copies everything into another database that holds no books yet; nothing may write here meanwhile. Here nothing
     * changes.
     *
     * @throws DatabaseUnavailableException if the other cannot be opened
     */
    public CopyResult copyTo(DatabaseOptions target) {
        try (Database other = open(target)) {
            return new Copying(connections, other.connections).copy();
        }
    }

    public CompanyBook companies() {
        return new CompanyBook(transactions);
    }

    public SourceBook sources() {
        return new SourceBook(transactions);
    }

    public Ledger ledger() {
        return new Ledger(transactions);
    }

    public Decisions decisions() {
        return new Decisions(transactions);
    }

    /** What people decide about documents that cannot be read. */
    public QuarantineBook quarantine() {
        return new QuarantineBook(transactions);
    }

    public SupplierBook suppliers() {
        return new SupplierBook(transactions);
    }

    public RunBook runs() {
        return new RunBook(transactions);
    }

    /** Where the files and folders of sources hang. */
    public NodeBook nodes() {
        return new Nodes(transactions);
    }

    public StateBook state() {
        return new StateBook(transactions);
    }

    public InvoiceSearch search() {
        return search(Effort.USUAL);
    }

    InvoiceSearch search(Effort effort) {
        return new InvoiceSearch(transactions, effort);
    }

    public Overview overview() {
        return new Overview(transactions);
    }

    public EventSearch events() {
        return new EventSearch(transactions);
    }

    public Queries queries() {
        return new Queries(transactions);
    }

    @Override
    public void close() {
        factory.close();
        Compaction.USUAL.beforeClosing(connections);
        connections.close();
    }
}
