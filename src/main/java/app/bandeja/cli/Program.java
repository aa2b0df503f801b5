package app.bandeja.cli;

import app.bandeja.settings.Origin;
import app.bandeja.settings.Settings;
import app.bandeja.setup.ConnectionDesk;
import app.bandeja.setup.MigrationDesk;
import app.bandeja.setup.doctor.Doctor;
import java.time.InstantSource;
import java.util.Optional;

/** What the commands ask of the program round them; wired in the root. */
public interface Program {
    Console console();

    /** The time of day. */
    InstantSource clock();

    /** Environment and folders, without any option. */
    Origin origin();

    /**
     * Logging as set, on the console alone; the log file begins once the database is open, because a command that cannot
     * be done leaves nothing behind. {@code VERBOSE} lets stack traces reach the console.
     */
    void startLog(Settings settings, Verbosity verbosity);

    /** Opens the database, which is made or brought up to date. */
    Engine open(Settings settings);

    /** Opens what there is, for a command that only looks: where there is no database yet, none is made. */
    Engine look(Settings settings);

    ReadingDesk readingDesk(Settings settings);

    /** The sign-in to Google; opens no database. */
    ConnectionDesk connection(Settings settings);

    /** Looks at what a run needs; opens no database for writing, and leaves nothing behind. */
    Doctor doctor(Settings settings);

    /** Brings the database up to date. */
    MigrationDesk migration(Settings settings);

    /** Opens the window and returns when it is closed, or says why there is none. */
    Optional<NoWindow> window(Settings settings, Opening opening);

    /** What is told to a person. */
    enum Verbosity {
        QUIET,
        VERBOSE
    }

    /** What the window does when it opens. */
    enum Opening {
        WAIT,
        /** In the system's tray alone, where there is one. */
        IN_TRAY,
        SYNC_AT_ONCE,
        /** The same, looks at every screen after the run, and closes by itself: Java learns so what a start needs. */
        REHEARSE
    }
}
