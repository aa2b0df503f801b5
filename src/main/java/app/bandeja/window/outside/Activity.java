package app.bandeja.window.outside;

/** What a run is doing right now. */
public enum Activity {
    STARTING,
    LISTING,
    FETCHING,
    READING,
    SETTLING,
    /** A person paused it. */
    PAUSED,
    /** Waiting to try again after a failure of network or source. */
    WAITING,
    STOPPING
}
