package app.bandeja.scale;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;

/** A clock that stands until a day is over. */
final class SteppingClock implements InstantSource {
    private static final Instant MORNING = Instant.parse("2026-03-02T09:00:00Z");

    private final AtomicInteger days = new AtomicInteger();

    @Override
    public Instant instant() {
        return MORNING.plus(Duration.ofDays(days.get()));
    }

    void aDayLater() {
        days.incrementAndGet();
    }
}
