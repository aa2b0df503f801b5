package app.bandeja.store;

/** Told while invoices are added up, in the thread that adds. */
@FunctionalInterface
public interface SumsProgress {
    /** Whether to go on. */
    enum Wish {
        GO_ON,
        STOP
    }

    SumsProgress NOBODY = _ -> Wish.GO_ON;

    /**
     * So much is done.
     *
     * @param percent from 0 to 100
     */
    Wish done(int percent);
}
