package app.bandeja.window;

import app.bandeja.run.Schedule;
import app.bandeja.window.outside.Engine;
import app.bandeja.window.outside.Progress;

/** What the heartbeat brings: where the run stands, and when the next one begins. */
record Pulse(Progress progress, Schedule.Plan plan) {

    static Pulse of(Engine engine) {
        return new Pulse(engine.progress(), engine.plan());
    }
}
