package app.bandeja.setup;

import app.bandeja.source.signin.Account;
import app.bandeja.source.signin.Consent;
import app.bandeja.source.signin.GoogleSignIn;
import app.bandeja.source.signin.Outcome;
import app.bandeja.source.signin.SignInAttempt;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** One sign-in. {@link #finish} waits on the caller's thread; {@link #cancel} comes from any other. */
public final class SignIn implements AutoCloseable {
    private final GoogleSignIn google;
    private final SignInAttempt attempt;
    private final SetupTexts texts;
    private final Duration limit;
    private final AtomicReference<Optional<Consent>> other = new AtomicReference<>(Optional.empty());

    SignIn(GoogleSignIn google, SignInAttempt attempt, SetupTexts texts, Duration limit) {
        this.google = google;
        this.attempt = attempt;
        this.texts = texts;
        this.limit = limit;
    }

    /** Where the person consents; to be shown as well, for a browser that does not open. */
    public URI address() {
        return attempt.address();
    }

    /** How long a person has, from the opening of the browser. */
    public Duration limit() {
        return limit;
    }

    /** Opens the browser and waits, five minutes at most. */
    public SignInResult finish(Browser browser) throws InterruptedException {
        return result(attempt.finish(browser::open, limit));
    }

    private SignInResult result(Outcome outcome) {
        return switch (outcome) {
            case Outcome.SignedIn(Account account) -> new SignInResult.SignedIn(account.email());
            case Outcome.OtherAccount(Account before, Consent consent) -> {
                other.set(Optional.of(consent));
                yield new SignInResult.OtherAccount(
                        before.email(), consent.account().email());
            }
            case Outcome.Denied() -> new SignInResult.Denied();
            case Outcome.TimedOut() -> new SignInResult.TimedOut();
            case Outcome.Cancelled() -> new SignInResult.Cancelled();
            case Outcome.Failed failed -> new SignInResult.Failed(texts.of(failed));
        };
    }

    /** Ends it at once. */
    public void cancel() {
        attempt.cancel();
    }

    /** Keeps the other account's consent in place of the former one; {@code Cancelled} if there was none. */
    public SignInResult useOther() {
        return takeOther().map(google::keep).map(this::result).orElseGet(SignInResult.Cancelled::new);
    }

    private Optional<Consent> takeOther() {
        return Optional.ofNullable(other.getAndSet(Optional.empty())).flatMap(consent -> consent);
    }

    /** Gives back the other account's consent if it was not used. */
    @Override
    public void close() {
        attempt.close();
        takeOther().ifPresent(google::giveBack);
    }
}
