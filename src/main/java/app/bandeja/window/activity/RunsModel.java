package app.bandeja.window.activity;

import app.bandeja.window.look.Desk;
import app.bandeja.window.look.Figures;
import app.bandeja.window.outside.LastRun;
import app.bandeja.window.outside.LastRun.Tally;
import app.bandeja.window.outside.PastRun;
import java.time.Duration;
import java.util.function.ToLongFunction;

/** Decides what each column says of a run. */
final class RunsModel {

    private final Desk desk;

    RunsModel(Desk desk) {
        this.desk = desk;
    }

    String started(PastRun run) {
        return desk.figures().time(run.run().started());
    }

    /** How long it took; of one that never ended, that it was broken off. */
    String took(PastRun run) {
        return run.run()
                .ended()
                .map(ended -> desk.figures().duration(Duration.between(run.run().started(), ended)))
                .orElseGet(() -> desk.texts().get("activity.run.not_ended"));
    }

    /** Nothing was counted yet of one that did not end. */
    String count(PastRun run, ToLongFunction<Tally> figure) {
        LastRun one = run.run();
        return one.ended().isEmpty() ? Figures.NONE : desk.figures().count(figure.applyAsLong(one.tally()));
    }
}
