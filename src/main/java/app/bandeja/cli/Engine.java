package app.bandeja.cli;

import app.bandeja.run.DryRun;
import app.bandeja.run.StateDesk;
import app.bandeja.run.Sync;
import app.bandeja.store.InvoiceSearch;
import app.bandeja.store.Queries;

/** The house with its database open; closed when the command is done. */
public interface Engine extends AutoCloseable {
    Sync sync();

    DryRun dryRun();

    StateDesk state();

    Queries queries();

    InvoiceSearch search();

    @Override
    void close();
}
