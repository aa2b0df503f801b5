package app.bandeja.source.signin;

import com.google.api.client.auth.oauth2.TokenResponse;
import java.time.Duration;
import java.time.Instant;

/** A token for about an hour. */
record AccessToken(String value, Instant expires) {
    /** Google's usual hour, where it does not say. */
    private static final long HOUR = 3600;
    /** So that it does not expire on the way. */
    private static final Duration MARGIN = Duration.ofMinutes(1);

    static AccessToken of(TokenResponse response, Instant now) {
        Long seconds = response.getExpiresInSeconds();
        return new AccessToken(response.getAccessToken(), now.plusSeconds(seconds == null ? HOUR : seconds));
    }

    boolean isGoodAt(Instant now) {
        return now.plus(MARGIN).isBefore(expires);
    }

    @Override
    public String toString() {
        return "AccessToken[expires=" + expires + "]";
    }
}
