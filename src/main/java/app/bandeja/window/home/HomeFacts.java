package app.bandeja.window.home;

import app.bandeja.invoice.SourcePlace;
import app.bandeja.store.Equation;
import app.bandeja.window.outside.Holdings;
import app.bandeja.window.outside.LastRun;
import java.util.List;
import java.util.Optional;

/** What Home reads from the ledger, in one go. */
record HomeFacts(Equation equation, List<SourcePlace> sources, Optional<LastRun> lastRun) {

    static HomeFacts of(Holdings holdings) {
        return new HomeFacts(holdings.equation(), holdings.sources(), holdings.lastRun());
    }
}
