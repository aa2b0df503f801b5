package app.bandeja.run;

import app.bandeja.invoice.State;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Progress at one moment, folded from the events.
 *
 * @param started when the run that goes on, or the last one, began
 * @param doing what is being read now
 * @param states how many documents reached each state in this run
 * @param changes grows with every document and with every end of a run, over the program's life
 * @param trouble the last thing that could not be done at all, in a sentence
 * @param unreachable why the run that goes on, or the last one, could not ask a source, by its place as text
 * @param last the metrics of the last run that ended, in this program's life
 */
public record Snapshot(
        Phase phase,
        Optional<Instant> started,
        Progress progress,
        Optional<Doing> doing,
        Map<State, Integer> states,
        long changes,
        Optional<String> trouble,
        Map<String, String> unreachable,
        Optional<Metrics> last) {

    /** What goes on. */
    public enum Phase {
        IDLE,
        RUNNING
    }

    /**
     * How far it is.
     *
     * @param found documents to do, as far as they are discovered
     * @param settled of these, how many are done
     */
    public record Progress(int listed, int found, int settled) {
        static final Progress NONE = new Progress(0, 0, 0);
    }

    /** A document being read; page (from 1) of so many, both 0 before the first. */
    public record Doing(String name, int page, int pages) {}

    public static final Snapshot IDLE = new Snapshot(
            Phase.IDLE,
            Optional.empty(),
            Progress.NONE,
            Optional.empty(),
            Map.of(),
            0,
            Optional.empty(),
            Map.of(),
            Optional.empty());

    public Snapshot {
        states = Map.copyOf(states);
        unreachable = Map.copyOf(unreachable);
    }

    Snapshot begun(Instant at) {
        return new Snapshot(
                Phase.RUNNING,
                Optional.of(at),
                Progress.NONE,
                Optional.empty(),
                Map.of(),
                changes,
                Optional.empty(),
                Map.of(),
                last);
    }

    Snapshot listed(int listed, int owed) {
        return with(new Progress(progress.listed() + listed, progress.found() + owed, progress.settled()));
    }

    Snapshot settled() {
        int settled = progress.settled() + 1;
        // What is owed from an earlier run was not listed in this one.
        return with(new Progress(progress.listed(), Math.max(progress.found(), settled), settled));
    }

    private Snapshot with(Progress further) {
        long more = changes + further.settled() - progress.settled();
        return new Snapshot(phase, started, further, doing, states, more, trouble, unreachable, last);
    }

    Snapshot reached(State state) {
        Map<State, Integer> more = new HashMap<>(states);
        more.merge(state, 1, Integer::sum);
        return new Snapshot(phase, started, progress, doing, more, changes, trouble, unreachable, last);
    }

    Snapshot reading(Doing now) {
        return new Snapshot(phase, started, progress, Optional.of(now), states, changes, trouble, unreachable, last);
    }

    Snapshot troubled(String sentence) {
        return new Snapshot(phase, started, progress, doing, states, changes, Optional.of(sentence), unreachable, last);
    }

    Snapshot unreachable(String source, String sentence) {
        Map<String, String> more = new HashMap<>(unreachable);
        more.put(source, sentence);
        return new Snapshot(phase, started, progress, doing, states, changes, Optional.of(sentence), more, last);
    }

    Snapshot ended(Optional<Metrics> metrics) {
        return new Snapshot(
                Phase.IDLE,
                started,
                progress,
                Optional.empty(),
                states,
                changes + 1,
                trouble,
                unreachable,
                metrics.or(() -> last));
    }
}
