package app.bandeja.run;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands until it is moved. */
final class MovableClock implements InstantSource {
    static final Instant MORNING = Instant.parse("2026-03-02T09:00:00Z");

    private Instant now = MORNING;

    @Override
    public synchronized Instant instant() {
        return now;
    }

    synchronized void forward(Duration time) {
        now = now.plus(time);
    }
}
