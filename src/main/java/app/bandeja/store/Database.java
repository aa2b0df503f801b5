package app.bandeja.store;

/** An open, migrated database and the books in it. Safe to use from several threads. */
public final class Database implements AutoCloseable {

    private Database() {}

    /** Opens and migrates. @throws DatabaseUnavailableException in words */
    public static Database open(DatabaseOptions options) {
        throw new UnsupportedOperationException(options.toString());
    }

    public SourceBook sources() {
        throw new UnsupportedOperationException();
    }

    public Ledger ledger() {
        throw new UnsupportedOperationException();
    }

    public RunBook runs() {
        throw new UnsupportedOperationException();
    }

    public StateBook state() {
        throw new UnsupportedOperationException();
    }

    public Queries queries() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
}
