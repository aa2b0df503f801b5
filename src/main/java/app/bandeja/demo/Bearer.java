package app.bandeja.demo;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The access token that a call shows: in its header, or as a parameter. */
final class Bearer {
    private static final String SCHEME = "bearer ";
    private static final String CHALLENGE = "Bearer realm=\"https://accounts.google.com/\"";

    private Bearer() {}

    static Optional<String> of(Call call) {
        return call.header("Authorization")
                .filter(header -> header.toLowerCase(Locale.ROOT).startsWith(SCHEME))
                .map(header -> header.substring(SCHEME.length()).strip())
                .or(() -> call.param("access_token"))
                .or(() -> call.param("oauth_token"));
    }

    /** None was shown, or none that is known. */
    static Refusal refusal(Call call) {
        return of(call).isEmpty()
                ? refusal("required", "Login Required.", CHALLENGE)
                : refusal("authError", "Invalid Credentials", CHALLENGE + ", error=\"invalid_token\"");
    }

    private static Refusal refusal(String reason, String message, String challenge) {
        return new Refusal(401, reason, message)
                .at("header", "Authorization")
                .with(Map.of("WWW-Authenticate", challenge));
    }
}
