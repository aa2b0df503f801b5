package app.bandeja.window.outside;

import java.time.Duration;
import java.util.Optional;

/** Where the background service stands. */
public sealed interface Progress {

    /** Grows with every document that is settled, and when a run ends; lists are read anew when it changes. */
    long settled();

    /**
     * No run.
     *
     * @param trouble why the last run could not be done, as a sentence
     */
    record Idle(long settled, Optional<String> trouble) implements Progress {}

    /**
     * A run goes on.
     *
     * @param document what it is busy with
     * @param done documents of this run that are finished
     * @param found documents that this run has to do, as far as it knows; 0 while it does not know
     * @param left how long that takes still, where it can be told
     */
    record Running(
            Activity activity, Optional<String> document, long done, long found, long settled, Optional<Duration> left)
            implements Progress {

        /** It cannot be told how long it takes. */
        public Running(Activity activity, Optional<String> document, long done, long found, long settled) {
            this(activity, document, done, found, settled, Optional.empty());
        }
    }
}
