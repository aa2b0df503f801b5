package app.bandeja.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.api.client.http.HttpHeaders;
import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class PausesTest {
    private static final Duration BASE = Duration.ofMillis(500);

    /** Always gives the largest number it may. */
    private record Most() implements RandomGenerator {
        @Override
        public long nextLong() {
            return Long.MAX_VALUE;
        }

        @Override
        public long nextLong(long bound) {
            return bound - 1;
        }
    }

    @Test
    void theBoundDoublesUpToSixtyFourSeconds() {
        Pauses pauses = new Pauses(BASE, new Most());
        assertEquals(Duration.ofMillis(500), pauses.after(1, Optional.empty()));
        assertEquals(Duration.ofSeconds(1), pauses.after(2, Optional.empty()));
        assertEquals(Duration.ofSeconds(32), pauses.after(7, Optional.empty()));
        assertEquals(Duration.ofSeconds(64), pauses.after(8, Optional.empty()));
        assertEquals(Duration.ofSeconds(64), pauses.after(9, Optional.empty()));
        assertEquals(Duration.ofSeconds(64), pauses.after(500, Optional.empty()));
    }

    @Property
    void neverLessThanAskedNorMoreThanTheBound(
            @ForAll @IntRange(min = 1, max = 60) int failed,
            @ForAll @LongRange(min = 1, max = 64_000) long baseMillis,
            @ForAll @IntRange(min = 0, max = 64) int asked) {
        Pauses pauses = new Pauses(Duration.ofMillis(baseMillis), RandomGenerator.getDefault());
        Duration pause = pauses.after(failed, Optional.of(Duration.ofSeconds(asked)));
        assertTrue(pause.compareTo(Duration.ofSeconds(asked)) >= 0, pause::toString);
        assertTrue(pause.compareTo(Duration.ofSeconds(64)) <= 0, pause::toString);
    }

    @Test
    void aServerMayAskInSecondsOrByItsOwnClock() {
        HttpHeaders seconds = new HttpHeaders().setRetryAfter("17");
        assertEquals(Optional.of(Duration.ofSeconds(17)), RetryAfter.of(seconds));
        HttpHeaders date = new HttpHeaders()
                .setDate("Wed, 21 Oct 2026 07:28:00 GMT")
                .setRetryAfter("Wed, 21 Oct 2026 07:29:30 GMT");
        assertEquals(Optional.of(Duration.ofSeconds(90)), RetryAfter.of(date));
        assertEquals(Optional.empty(), RetryAfter.of(new HttpHeaders().setRetryAfter("soon")));
        assertEquals(Optional.empty(), RetryAfter.of(new HttpHeaders()));
    }
}
