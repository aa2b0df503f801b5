package app.bandeja.store;

import app.bandeja.invoice.Breakdown;

/** The database that was open does not work any more; what was committed stands in it. */
public final class DatabaseBrokenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Breakdown what;

    public DatabaseBrokenException(Breakdown what, Throwable cause) {
        super(what.code(), cause);
        this.what = what;
    }

    public Breakdown what() {
        return what;
    }
}
