package app.bandeja.store;

import app.bandeja.invoice.RunId;
import java.time.Instant;
import java.util.List;

/** The runs. */
public final class RunBook {

    RunBook() {}

    public RunId start(Instant at) {
        throw new UnsupportedOperationException(at.toString());
    }

    /** Closes a run with its metrics, as JSON of the contract. */
    public void end(RunId run, Instant at, String metrics) {
        throw new UnsupportedOperationException(run + at.toString() + metrics);
    }

    /** The latest runs, latest first. */
    public List<RunRow> latest(int limit) {
        throw new UnsupportedOperationException(Integer.toString(limit));
    }
}
