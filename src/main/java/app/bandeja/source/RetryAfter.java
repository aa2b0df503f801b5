package app.bandeja.source;

import com.google.api.client.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The pause that a server asks for: seconds, or a date, taken against the server's own clock (RFC 9110, 10.2.3). */
final class RetryAfter {

    private RetryAfter() {}

    static Optional<Duration> of(@Nullable HttpHeaders headers) {
        String asked = headers == null ? null : headers.getRetryAfter();
        if (headers == null || asked == null) {
            return Optional.empty();
        }
        return asked.matches("\\d{1,9}")
                ? Optional.of(Duration.ofSeconds(Long.parseLong(asked)))
                : between(headers.getDate(), asked);
    }

    private static Optional<Duration> between(@Nullable String now, String then) {
        try {
            Duration pause = now == null ? Duration.ZERO : Duration.between(instant(now), instant(then));
            return pause.isPositive() ? Optional.of(pause) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Instant instant(String date) {
        return ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
    }
}
