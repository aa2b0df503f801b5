package app.bandeja.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetriesTest {
    private static final Instant NOW = MovableClock.MORNING;

    @Test
    void pausesDoubleUntilTheLastTry() {
        List<Optional<Duration>> pauses = IntStream.rangeClosed(1, 6)
                .mapToObj(
                        failed -> Retries.next(failed, Optional.empty(), NOW).map(next -> Duration.between(NOW, next)))
                .toList();

        assertEquals(
                List.of(
                        Optional.of(Duration.ofMinutes(5)),
                        Optional.of(Duration.ofMinutes(10)),
                        Optional.of(Duration.ofMinutes(20)),
                        Optional.of(Duration.ofMinutes(40)),
                        Optional.of(Duration.ofMinutes(80)),
                        Optional.<Duration>empty()),
                pauses);
    }

    @Test
    void aSourceMayAskForALongerPauseButNotForAShorterOne() {
        assertEquals(
                Optional.of(NOW.plus(Duration.ofHours(24))), Retries.next(1, Optional.of(Duration.ofHours(24)), NOW));
        assertEquals(
                Optional.of(NOW.plus(Duration.ofMinutes(5))), Retries.next(1, Optional.of(Duration.ofSeconds(3)), NOW));
    }
}
