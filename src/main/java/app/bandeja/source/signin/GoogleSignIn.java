package app.bandeja.source.signin;

import com.google.api.client.http.HttpRequestInitializer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A person's sign-in to Google: how it stands, a new one, an end to it, and the access that it gives. */
public final class GoogleSignIn {
    private static final Logger LOG = LoggerFactory.getLogger(GoogleSignIn.class);

    private final GoogleCalls google;
    private final ConsentStore store;
    private final InstantSource clock;
    private final AccessTokens tokens;

    /**
     * Asks nothing yet.
     *
     * @param home the data folder
     */
    public GoogleSignIn(Endpoints endpoints, Vault vault, Path home, InstantSource clock) {
        this.google = new GoogleCalls(endpoints);
        this.store =
                new ConsentStore(vault, new AccountNote(home.resolve("signin").resolve("account.json")));
        this.clock = clock;
        this.tokens = new AccessTokens(store, google, clock);
    }

    public Standing standing() {
        return store.standing();
    }

    /** Who signed in last, also after a revocation or a sign-out. */
    public Optional<Account> lastAccount() {
        return store.lastAccount();
    }

    /** Where tokens are kept. */
    public Keeping keeping() {
        return store.keeping();
    }

    /** The OAuth client that was kept. */
    public Optional<OAuthClient> client() {
        return store.client();
    }

    /**
     * Keeps the client for later sign-ins.
     *
     * @throws IOException when neither keyring nor file takes it
     */
    public void keepClient(OAuthClient client) throws IOException {
        store.keepClient(client);
    }

    /**
     * Makes ready for one sign-in.
     *
     * @throws IOException when this computer gives no port to wait on
     */
    public SignInAttempt begin(OAuthClient client, ReceiverPages pages) throws IOException {
        return SignInAttempt.open(google.flow(client), pages, new CodeExchange(client, google, store, clock));
    }

    /** Keeps the consent of another account than before, in its place. */
    public Outcome keep(Consent consent) {
        return CodeExchange.kept(store, consent);
    }

    /** Gives a consent back that shall not be kept. */
    public void giveBack(Consent consent) {
        try {
            google.revoke(consent);
        } catch (IOException e) {
            LOG.info("Google could not be told that a consent is no longer needed"); // not the cause: it names the call
        }
    }

    /**
     * Deletes the token here, and asks Google to forget the consent, if it can be reached.
     *
     * @throws IOException when keyring or file do not let it go
     */
    public void signOut() throws IOException {
        Optional<Consent> consent = store.consent();
        store.leave();
        consent.ifPresent(this::giveBack);
    }

    /** Access for a client of Drive. It lives on through revocation and a new sign-in. */
    public HttpRequestInitializer access() {
        return new PersonalAccess(tokens);
    }
}
