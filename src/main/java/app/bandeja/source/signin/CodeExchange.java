package app.bandeja.source.signin;

import app.bandeja.source.signin.Outcome.Failed;
import app.bandeja.source.signin.Outcome.Failure;
import com.google.api.client.auth.oauth2.AuthorizationCodeFlow;
import com.google.api.client.auth.oauth2.TokenResponse;
import com.google.api.client.auth.oauth2.TokenResponseException;
import com.google.api.client.http.HttpResponseException;
import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Turns the browser's code into a consent: tokens, what they allow, whose they are, and whether that is who it was. */
final class CodeExchange {
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;

    private final OAuthClient client;
    private final GoogleCalls google;
    private final ConsentStore store;
    private final InstantSource clock;

    CodeExchange(OAuthClient client, GoogleCalls google, ConsentStore store, InstantSource clock) {
        this.client = client;
        this.google = google;
        this.store = store;
        this.clock = clock;
    }

    Outcome exchange(AuthorizationCodeFlow flow, String code, URI redirect, BooleanSupplier cancelled) {
        TokenResponse tokens;
        try {
            tokens = flow.newTokenRequest(code)
                    .setRedirectUri(redirect.toString())
                    .execute();
        } catch (TokenResponseException e) {
            return refused(e);
        } catch (IOException e) {
            return new Failed(Failure.NO_NETWORK, "");
        }
        return lack(tokens).orElseGet(() -> identified(tokens, cancelled));
    }

    private static Outcome refused(TokenResponseException e) {
        String error = e.getDetails() == null || e.getDetails().getError() == null
                ? ""
                : GoogleWord.of(e.getDetails().getError());
        if (e.getStatusCode() == UNAUTHORIZED) {
            // of this answer the JDK's client gives no body after a streamed request
            return new Failed(Failure.CLIENT_REFUSED, error);
        }
        return switch (error) {
            case "invalid_client", "unauthorized_client" -> new Failed(Failure.CLIENT_REFUSED, error);
            default -> new Failed(e.getStatusCode() >= 500 ? Failure.NO_NETWORK : Failure.CODE_REFUSED, error);
        };
    }

    private static Optional<Outcome> lack(TokenResponse tokens) {
        String scope = tokens.getScope();
        if (scope != null && !List.of(scope.split(" ")).contains(GoogleCalls.SCOPE)) {
            return Optional.of(new Failed(Failure.DRIVE_NOT_ALLOWED, ""));
        }
        return tokens.getRefreshToken() == null ? Optional.of(new Failed(Failure.NOT_LASTING, "")) : Optional.empty();
    }

    private Outcome identified(TokenResponse tokens, BooleanSupplier cancelled) {
        Account account;
        try {
            account = google.account(AccessToken.of(tokens, clock.instant()));
        } catch (HttpResponseException e) {
            boolean forbidden = e.getStatusCode() == FORBIDDEN;
            return new Failed(forbidden ? Failure.DRIVE_NOT_ENABLED : Failure.NO_NETWORK, "");
        } catch (IOException e) {
            return new Failed(Failure.NO_NETWORK, "");
        }
        return cancelled.getAsBoolean()
                ? new Outcome.Cancelled()
                : compared(new Consent(account, client, tokens.getRefreshToken()));
    }

    private Outcome compared(Consent consent) {
        Optional<Account> before = store.lastAccount();
        if (before.isPresent() && !before.get().isSameAs(consent.account())) {
            return new Outcome.OtherAccount(before.get(), consent);
        }
        return kept(store, consent);
    }

    static Outcome kept(ConsentStore store, Consent consent) {
        try {
            store.keep(consent);
            return new Outcome.SignedIn(consent.account());
        } catch (IOException e) {
            return new Failed(Failure.NOT_KEPT, "");
        }
    }
}
