package app.bandeja.books;

/** Told while an export goes on, in the thread that writes. */
@FunctionalInterface
public interface ExportProgress {
    /** Whether to go on. */
    enum Wish {
        GO_ON,
        STOP
    }

    ExportProgress NOBODY = _ -> Wish.GO_ON;

    /** So many invoices are written. */
    Wish written(long invoices);
}
