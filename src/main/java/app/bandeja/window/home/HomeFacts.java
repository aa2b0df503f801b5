package app.bandeja.window.home;

import app.bandeja.setup.ConnectedSource;
import app.bandeja.setup.Connection;
import app.bandeja.store.DocumentRow;
import app.bandeja.store.Equation;
import app.bandeja.window.outside.Arrangements;
import app.bandeja.window.outside.Holdings;
import app.bandeja.window.outside.LastRun;
import java.util.List;
import java.util.Optional;

/**
 * What Home reads from the ledger, in one go.
 *
 * @param sources the folders that are watched
 * @param latest the documents that were settled last
 */
record HomeFacts(
        Equation equation,
        Connection connection,
        List<ConnectedSource> sources,
        Optional<LastRun> lastRun,
        List<DocumentRow> latest) {

    private static final int LATEST = 50;

    static HomeFacts of(Holdings holdings, Arrangements arrangements) {
        return new HomeFacts(
                holdings.equation(),
                arrangements.connection().connection(),
                arrangements.sources().sources().stream()
                        .filter(source -> source.standing() != ConnectedSource.Standing.LEFT)
                        .toList(),
                holdings.lastRun(),
                holdings.documents(Optional.empty(), 0, LATEST));
    }
}
