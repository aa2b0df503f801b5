package app.bandeja.store;

import java.util.Optional;

/** A program of its own that commits an invoice and then waits to be killed. */
final class KilledStation {
    private KilledStation() {}

    public static void main(String[] arguments) throws Exception {
        TestBooks books =
                new TestBooks(Database.open(new DatabaseOptions(arguments[0], Optional.empty(), Optional.empty())));
        books.settle(books.found("a.pdf"), Drafts.invoice("A-1", "2026-01-02", "121.00"));
        System.out.println("committed");
        System.out.flush();
        // The end of this stream never comes while the parent lives.
        int ignored = System.in.read();
        System.exit(ignored);
    }
}
