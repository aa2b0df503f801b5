package app.bandeja.window.outside;

import app.bandeja.run.Schedule;
import java.time.Duration;

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

    /** The run that goes on begins nothing new until it goes on; what is here already is read. */
    void pauseSync();

    /** A paused run goes on. */
    void continueSync();

    /** No run begins by itself any more, also after a restart; one that goes on is asked to stop. */
    void pause();

    /** Runs begin by themselves again. */
    void resume();

    /** Another time from one run to the next. */
    void every(Duration round);

    /** No run begins at all until the program starts again, or it is released; returns when none goes on any more. */
    void hold();

    /** Runs may begin again. */
    void release();

    /** When the next run begins by itself, or that none does. */
    Schedule.Plan plan();

    /** Where the run stands: one immutable snapshot. */
    Progress progress();
}
