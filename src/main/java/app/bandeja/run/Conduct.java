package app.bandeja.run;

import app.bandeja.invoice.RunId;
import app.bandeja.store.Ledger;
import java.time.InstantSource;

/** What conducts one run, the same for all its sources. */
record Conduct(
        RunId run,
        Ledger ledger,
        Settler settler,
        Workers workers,
        RunOptions options,
        RunListener listener,
        StopSignal stop,
        InstantSource clock) {}
