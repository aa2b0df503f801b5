package app.bandeja.demo;

import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;

/** A clock that goes on a second each time it is looked at, so that the same deeds give the same times. */
final class TickingClock implements InstantSource {
    private final AtomicLong seconds =
            new AtomicLong(Instant.parse("2026-01-01T09:00:00Z").getEpochSecond());

    @Override
    public Instant instant() {
        return Instant.ofEpochSecond(seconds.incrementAndGet());
    }
}
