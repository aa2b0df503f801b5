package app.bandeja.window.home;

import app.bandeja.setup.ConnectedSource;
import app.bandeja.setup.Connection;
import app.bandeja.store.DocumentRow;
import app.bandeja.store.Equation;
import app.bandeja.window.outside.Arrangements;
import app.bandeja.window.outside.Holdings;
import app.bandeja.window.outside.LastRun;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What Home reads from the ledger, in one go.
 *
 * @param sources the folders that are watched
 * @param failures why the last run could not ask a source, by its place as text
 * @param runs the latest runs
 * @param latest the documents that were settled last
 */
record HomeFacts(
        Equation equation,
        Connection connection,
        List<ConnectedSource> sources,
        Map<String, String> failures,
        List<LastRun> runs,
        List<DocumentRow> latest) {

    private static final int LATEST = 50;
    private static final int RUNS = 5;

    static HomeFacts of(Holdings holdings, Arrangements arrangements) {
        return new HomeFacts(
                holdings.equation(),
                arrangements.connection().connection(),
                arrangements.sources().sources().stream()
                        .filter(source -> source.standing() != ConnectedSource.Standing.LEFT)
                        .toList(),
                holdings.homeDesk().book().failures(),
                holdings.homeDesk().book().runs(RUNS),
                holdings.homeDesk().book().latest(LATEST));
    }

    Optional<String> failure(ConnectedSource source) {
        return Optional.ofNullable(failures.get(source.place().text()));
    }

    /** Nobody has told yet where invoices are, and none ever came. */
    boolean isTheBeginning() {
        return sources.isEmpty() && equation.documents() == 0;
    }
}
