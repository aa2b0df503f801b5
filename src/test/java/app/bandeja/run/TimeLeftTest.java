package app.bandeja.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimeLeftTest {
    private static final Instant NOW = MovableClock.MORNING;

    private final TimeLeft timeLeft = new TimeLeft();

    private Optional<Duration> after(int seconds, int settled) {
        return timeLeft.at(NOW.plusSeconds(seconds), new Snapshot.Progress(100, 100, settled));
    }

    @Test
    void itIsToldFromTheSpeedOfLate() {
        assertEquals(Optional.empty(), after(0, 0));
        assertEquals(Optional.empty(), after(4, 8), "too soon");
        assertEquals(Optional.of(Duration.ofSeconds(40)), after(10, 20));
    }

    @Test
    void aSlowBeginningIsForgotten() {
        after(0, 0);
        after(600, 1);
        assertEquals(Optional.of(Duration.ofSeconds(89)), after(610, 11));
    }

    @Test
    void fewDocumentsAreNoMeasure() {
        after(0, 0);
        assertEquals(Optional.empty(), after(60, 2));
    }

    @Test
    void anotherRunIsMeasuredAnew() {
        after(0, 0);
        after(10, 50);
        assertEquals(Optional.empty(), after(20, 0));
    }

    @Test
    void aPauseDoesNotCount() {
        after(0, 0);
        after(10, 10);
        timeLeft.forget();
        after(100, 10);
        assertEquals(Optional.of(Duration.ofSeconds(80)), after(110, 20));
    }
}
