package app.bandeja.run;

import app.bandeja.invoice.State;
import java.util.Optional;

/** Folds events into one immutable snapshot, so that a screen may look as seldom as it likes. */
public final class RunBoard implements RunListener {
    private volatile Snapshot snapshot = Snapshot.IDLE;

    public Snapshot snapshot() {
        return snapshot;
    }

    @Override
    public synchronized void on(RunEvent event) {
        snapshot = after(snapshot, event);
    }

    private static Snapshot after(Snapshot so, RunEvent event) {
        return switch (event) {
            case RunEvent.Started started -> so.begun(started.at());
            case RunEvent.Listed listed -> so.listed(listed.listed(), listed.owed());
            case RunEvent.Fetched fetched -> so.reading(new Snapshot.Doing(fetched.name(), 0, 0));
            case RunEvent.PageRead read -> so.reading(new Snapshot.Doing(read.name(), read.page(), read.pages()));
            case RunEvent.Settled settled -> so.settled().reached(settled.state());
            case RunEvent.Unchanged _ -> so.settled();
            case RunEvent.Retrying _ -> so.settled().reached(State.OWED);
            case RunEvent.SourceFailed failed -> so.unreachable(failed.source(), failed.sentence());
            case RunEvent.Failed failed -> so.troubled(failed.sentence()).ended(Optional.empty());
            case RunEvent.Ended ended -> so.ended(Optional.of(ended.metrics()));
        };
    }
}
