package app.bandeja.source.signin;

import app.bandeja.source.signin.Outcome.Failure;
import com.google.api.client.auth.oauth2.AuthorizationCodeFlow;
import java.io.IOException;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;

/** One sign-in, from the browser's opening to the kept consent. One thread waits in it, any other may cancel it. */
public final class SignInAttempt implements AutoCloseable {
    /** How long a person has, from the opening of the browser. */
    public static final Duration LIMIT = Duration.ofMinutes(5);

    private static final int STATE_BYTES = 32;

    private final AuthorizationCodeFlow flow;
    private final LoopbackReceiver receiver;
    private final URI address;
    private final CodeExchange exchange;
    private volatile boolean cancelled;

    private SignInAttempt(AuthorizationCodeFlow flow, LoopbackReceiver receiver, String state, CodeExchange exchange) {
        this.flow = flow;
        this.receiver = receiver;
        this.exchange = exchange;
        this.address = flow.newAuthorizationUrl()
                .setRedirectUri(receiver.address().toString())
                .setState(state)
                .set("access_type", "offline")
                .set("prompt", "consent")
                .toURI();
    }

    /**
     * Ready for one use.
     *
     * @throws IOException when this computer gives no port to wait on
     */
    static SignInAttempt open(AuthorizationCodeFlow flow, ReceiverPages pages, CodeExchange exchange)
            throws IOException {
        byte[] bytes = new byte[STATE_BYTES];
        new SecureRandom().nextBytes(bytes);
        String state = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        return new SignInAttempt(flow, LoopbackReceiver.open(state, pages), state, exchange);
    }

    /** Where the person consents; to be shown as well, for a browser that does not open. */
    public URI address() {
        return address;
    }

    /** Opens the browser and waits. */
    public Outcome finish(Browser browser, Duration limit) throws InterruptedException {
        try (this) {
            try {
                browser.open(address);
            } catch (IOException e) {
                return new Outcome.Failed(Failure.NO_BROWSER, "");
            }
            return after(receiver.await(limit));
        }
    }

    private Outcome after(Reception reception) {
        if (cancelled) {
            return new Outcome.Cancelled();
        }
        return switch (reception) {
            case Reception.Cancelled() -> new Outcome.Cancelled();
            case Reception.TimedOut() -> new Outcome.TimedOut();
            case Reception.Refusal(String error) -> refused(error);
            case Reception.Code(String code) -> exchange.exchange(flow, code, receiver.address(), () -> cancelled);
        };
    }

    private static Outcome refused(String error) {
        return error.equals("access_denied")
                ? new Outcome.Denied()
                : new Outcome.Failed(Failure.GOOGLE_REFUSED, GoogleWord.of(error));
    }

    /** Ends it at once, from any thread; a consent that was already given is not kept. */
    public void cancel() {
        cancelled = true;
        receiver.cancel();
    }

    @Override
    public void close() {
        receiver.close();
    }
}
