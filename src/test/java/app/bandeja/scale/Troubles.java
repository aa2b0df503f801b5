package app.bandeja.scale;

import app.bandeja.demo.Trouble;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Whatever may go wrong with a call and passes. */
final class Troubles {
    /** How long a silent server is waited for here. */
    static final Duration SILENCE = Duration.ofMillis(400);

    private static final Duration STALL = SILENCE.multipliedBy(3);

    static final List<Trouble> PASSING = List.of(
            new Trouble.Answer(403, "rateLimitExceeded"),
            new Trouble.Answer(403, "userRateLimitExceeded"),
            new Trouble.Answer(429, "rateLimitExceeded", Map.of("Retry-After", "1")),
            new Trouble.Answer(429, "tooManyRequests"),
            new Trouble.Answer(403, "downloadQuotaExceeded"),
            new Trouble.Answer(500, "internalError"),
            new Trouble.Answer(502, "badGateway"),
            new Trouble.Answer(503, "backendError"),
            new Trouble.HangUp(),
            new Trouble.BreakOff(0),
            new Trouble.BreakOff(300),
            new Trouble.BreakOff(Integer.MAX_VALUE),
            new Trouble.CutOff(1),
            new Trouble.CutOff(300),
            new Trouble.Stall(0, STALL),
            new Trouble.Stall(300, STALL));

    private Troubles() {}
}
