package app.bandeja.cli;

import app.bandeja.run.Background;
import app.bandeja.run.DryRun;
import app.bandeja.run.RunListener;
import app.bandeja.run.Schedule;
import app.bandeja.run.ScheduleOptions;
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

    /** Runs that are begun from elsewhere; closed before this is. */
    Background background(RunListener... listeners);

    /** Begins them by the clock; closed before they are. */
    Schedule schedule(Background background, ScheduleOptions options);

    @Override
    void close();
}
