package app.bandeja.run;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands until it is moved. */
final class MovableClock implements InstantSource {
    static final Instant MORNING = Instant.parse("2026-03-02T09:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(MORNING);

    @Override
    public Instant instant() {
        return now.get();
    }

    void forward(Duration time) {
        now.updateAndGet(so -> so.plus(time));
    }
}
