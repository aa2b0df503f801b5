package app.bandeja.run;

import java.time.Duration;

/**
 * When runs begin by themselves.
 *
 * @param every from the start of one to the start of the next
 */
public record ScheduleOptions(Duration every, AtStart atStart, Pace pace) {

    /** Whether the program begins with a run. */
    public enum AtStart {
        SYNC,
        WAIT
    }

    /** Whether runs begin by themselves. */
    public enum Pace {
        GOING,
        PAUSED
    }

    public static final ScheduleOptions USUAL = new ScheduleOptions(Duration.ofMinutes(30), AtStart.SYNC, Pace.GOING);

    /** The same at another pace. */
    public ScheduleOptions at(Pace other) {
        return new ScheduleOptions(every, atStart, other);
    }
}
