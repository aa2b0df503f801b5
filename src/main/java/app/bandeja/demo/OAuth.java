package app.bandeja.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Plays Google's sign-in: the page of consent, the token's end point, and taking a consent back. */
public final class OAuth implements HttpHandler {
    /** The one OAuth client that is known. */
    public static final String CLIENT_ID = "demo-client.apps.googleusercontent.com";

    /** Its secret; of a program on a desktop, it is none. */
    public static final String CLIENT_SECRET = "DEMO-client-secret";

    private final Grants grants = new Grants();
    private final ConsentPage page = new ConsentPage(grants);
    private final TokenEndpoint tokens = new TokenEndpoint(grants);
    private volatile Person person = Person.DEMO;
    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicInteger tokenCalls = new AtomicInteger();

    OAuth() {}

    /** Who sits at the browser from now on. */
    public void person(Person someone) {
        person = someone;
    }

    /** The person takes every consent back: access tokens are refused at once, refresh tokens too. */
    public void revokeAll() {
        grants.revokeAll();
    }

    /** The access tokens that are out are no longer taken; the refresh tokens are. */
    public void forgetAccessTokens() {
        grants.forgetAccessTokens();
    }

    /** The next calls for a token are answered with 503. */
    public void failTokenCalls(int times) {
        failures.set(times);
    }

    /** How often a token was asked for. */
    public int tokenCalls() {
        return tokenCalls.get();
    }

    /** Whose access token this is. */
    Optional<Person> holder(String accessToken) {
        return grants.accessing(accessToken).map(Grant::person);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Door.send(exchange, answer(Call.of(exchange)));
        }
    }

    private Reply answer(Call call) {
        return switch (call.path()) {
            case TokenEndpoint.PATH -> token(call);
            case TokenEndpoint.REVOKE -> tokens.revoke(call);
            default -> page.answer(call, person);
        };
    }

    private Reply token(Call call) {
        tokenCalls.incrementAndGet();
        return failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0
                ? TokenEndpoint.error(503, "temporarily_unavailable", "Try again later.")
                : tokens.token(call);
    }
}
