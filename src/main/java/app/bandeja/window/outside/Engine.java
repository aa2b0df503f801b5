package app.bandeja.window.outside;

/** The background service, as the window sees it. Called off the FX thread only; any call may take its time. */
public interface Engine {

    /** Starts a run over all sources; does nothing while one goes on. */
    void syncNow();

    /** The same, but after the run that goes on, if one does: it may have passed by what is new. */
    void syncNext();

    /** The same, and Drive folders are gone through again from the top. */
    void reconcile();

    /** Asks the run to end early; what is owed goes on in the next one. */
    void stopSync();

    /** Where the run stands: one immutable snapshot. */
    Progress progress();
}
