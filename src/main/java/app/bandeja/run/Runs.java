package app.bandeja.run;

import java.util.Optional;

/** Runs as a schedule sees them. */
interface Runs {

    /** Starts a run, unless one goes on. Returns at once. */
    void start();

    /** Asks the run that goes on to stop. */
    void stop();

    boolean isRunning();

    /** How many have ended in this program's life. */
    long ended();

    /** How the last one ended; empty before the first, and where it broke off. */
    Optional<SyncReport> last();
}
