package app.bandeja.source.signin;

import com.google.api.client.auth.oauth2.TokenResponseException;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The access token of the moment, shared by all downloads; renewed by one of them while the others wait. */
final class AccessTokens {
    private static final int REQUEST_TIMEOUT = 408;
    private static final int TOO_MANY_REQUESTS = 429;

    private final ConsentStore store;
    private final GoogleCalls google;
    private final InstantSource clock;
    private @Nullable Consent consent;
    private @Nullable AccessToken token;

    AccessTokens(ConsentStore store, GoogleCalls google, InstantSource clock) {
        this.store = store;
        this.google = google;
        this.clock = clock;
    }

    /**
     * One that is good by our clock.
     *
     * @throws AccessLostException when nobody is signed in, or Google no longer takes it
     */
    synchronized AccessToken current() throws IOException {
        Consent now = store.consent().orElseThrow(AccessTokens::signedOut);
        AccessToken good = token;
        if (good == null || now != consent || !good.isGoodAt(clock.instant())) {
            good = renewed(now);
            token = good;
            consent = now;
        }
        return good;
    }

    /** Google refused it before its time: perhaps it knows why, so the next is asked for. */
    synchronized void refused(AccessToken refused) {
        if (refused.equals(token)) {
            token = null;
        }
    }

    /** Google refuses even a token that it has just given: the consent is no longer worth anything. */
    synchronized AccessLostException lost() {
        token = null;
        Optional.ofNullable(consent).ifPresent(store::drop);
        return revoked();
    }

    private AccessToken renewed(Consent by) throws IOException {
        try {
            return AccessToken.of(google.refresh(by), clock.instant());
        } catch (TokenResponseException e) {
            throw meaning(by, e);
        }
    }

    private IOException meaning(Consent by, TokenResponseException e) {
        String error = e.getDetails() == null || e.getDetails().getError() == null
                ? ""
                : e.getDetails().getError();
        if (error.equals("invalid_grant")) {
            store.drop(by);
            return revoked();
        }
        int status = e.getStatusCode();
        boolean passing = status >= 500 || status == REQUEST_TIMEOUT || status == TOO_MANY_REQUESTS;
        return passing ? e : new AccessLostException("Google refuses the OAuth client");
    }

    private static AccessLostException revoked() {
        return new AccessLostException("Google no longer takes the sign-in");
    }

    private static AccessLostException signedOut() {
        return new AccessLostException("nobody is signed in to Google");
    }
}
