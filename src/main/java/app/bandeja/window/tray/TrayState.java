package app.bandeja.window.tray;

/** What the sign in the tray shows. */
public enum TrayState {
    IDLE,
    SYNCING,
    PAUSED,
    /** Something waits for a person. */
    ATTENTION,
    /** The last run could not be done. */
    TROUBLE
}
