package app.bandeja.window.home;

import app.bandeja.invoice.SourcePlace;
import app.bandeja.store.DocumentRow;
import app.bandeja.store.Equation;
import app.bandeja.window.outside.Holdings;
import app.bandeja.window.outside.LastRun;
import java.util.List;
import java.util.Optional;

/**
 * What Home reads from the ledger, in one go.
 *
 * @param latest the documents that were settled last
 */
record HomeFacts(Equation equation, List<SourcePlace> sources, Optional<LastRun> lastRun, List<DocumentRow> latest) {

    private static final int LATEST = 50;

    static HomeFacts of(Holdings holdings) {
        return new HomeFacts(
                holdings.equation(),
                holdings.sources(),
                holdings.lastRun(),
                holdings.documents(Optional.empty(), 0, LATEST));
    }
}
