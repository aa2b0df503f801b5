package app.bandeja.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class LastMinuteTest {
    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 5); // such a clock may overflow
    private final LastMinute minute = new LastMinute(1000, now::get);

    private long after(int seconds, int units) {
        now.addAndGet(TimeUnit.SECONDS.toNanos(seconds));
        return TimeUnit.NANOSECONDS.toSeconds(minute.tryToSpend(units));
    }

    @Test
    void aMinutesUnitsMayGoAtOnceAndThenNoneUntilTheFirstIsMoreThanAMinuteAgo() {
        assertEquals(0, after(0, 600));
        assertEquals(0, after(50, 400));
        assertEquals(11, after(0, 200));
        assertEquals(1, after(10, 200));
        assertEquals(0, after(1, 600));
        assertEquals(50, after(0, 1));
        assertEquals(0, after(50, 400));
    }
}
