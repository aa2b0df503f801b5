package app.bandeja.setup.doctor;

import java.time.Duration;
import java.util.Optional;

/** Whether this computer's clock agrees with the one that Drive's answers tell. */
final class ClockCheck {
    /** As much may be the network's. */
    private static final Duration USUAL = Duration.ofMinutes(1);

    /** Google takes no key of a service account from a clock that is further off. */
    private static final Duration MOST = Duration.ofMinutes(5);

    private ClockCheck() {}

    /** @param ahead of Drive's, or behind it if negative; empty if no answer told the time */
    static Found judge(Optional<Duration> ahead) {
        return ahead.map(ClockCheck::judge).orElseGet(() -> Found.of(Sign.CLOCK_NOT_TOLD));
    }

    private static Found judge(Duration ahead) {
        return Found.of(sign(ahead.abs()), ahead.toSeconds());
    }

    private static Sign sign(Duration off) {
        if (off.compareTo(MOST) > 0) {
            return Sign.CLOCK_IS_WRONG;
        }
        return off.compareTo(USUAL) > 0 ? Sign.CLOCK_IS_OFF : Sign.CLOCK_AGREES;
    }
}
