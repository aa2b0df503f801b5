package app.bandeja.run;

/** How the visible watermark {@code last_sync_time} moves on at the end of a run. */
public enum AdvanceStrategy {
    /** To the latest modified time among documents settled without a fault; never back. */
    MAX_OK_TIME,
    /** To the start of the run. */
    CURRENT_TIME
}
