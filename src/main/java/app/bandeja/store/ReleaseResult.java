package app.bandeja.store;

import java.time.Instant;

/** What came of taking a document out of quarantine. */
public sealed interface ReleaseResult {

    /**
     * It is done.
     *
     * @param release what {@link QuarantineBook#takeBack} takes back
     */
    record Done(long release) implements ReleaseResult {}

    /** Another person decided first; nothing was changed. */
    record ByAnother(String who, Instant when) implements ReleaseResult {}

    /** It is no longer in quarantine: it was read, or changed; nothing was changed. */
    record Changed() implements ReleaseResult {}

    /** Its source is no longer watched, so no run would read it again; nothing was changed. */
    record NotWatched() implements ReleaseResult {}
}
