package app.bandeja.source.signin;

import com.google.api.client.auth.oauth2.AuthorizationCodeFlow;
import com.google.api.client.auth.oauth2.BearerToken;
import com.google.api.client.auth.oauth2.ClientParametersAuthentication;
import com.google.api.client.auth.oauth2.RefreshTokenRequest;
import com.google.api.client.auth.oauth2.TokenResponse;
import com.google.api.client.http.GenericUrl;
import com.google.api.client.http.HttpRequest;
import com.google.api.client.http.UrlEncodedContent;
import com.google.api.client.http.javanet.NetHttpTransport;
import com.google.api.client.json.gson.GsonFactory;
import com.google.api.services.drive.Drive;
import com.google.api.services.drive.DriveScopes;
import com.google.api.services.drive.model.User;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The calls of a sign-in. None is logged by Google's library: their bodies hold codes and tokens. */
final class GoogleCalls {
    static final String SCOPE = DriveScopes.DRIVE_READONLY;
    private static final int CONNECT_TIMEOUT_MS = 20_000;
    private static final int READ_TIMEOUT_MS = 30_000;

    private final Endpoints endpoints;
    private final NetHttpTransport transport = new NetHttpTransport();

    GoogleCalls(Endpoints endpoints) {
        this.endpoints = endpoints;
    }

    /** Google's own flow class drops PKCE without a word; the generic one does it. */
    AuthorizationCodeFlow flow(OAuthClient client) {
        return new AuthorizationCodeFlow.Builder(
                        BearerToken.authorizationHeaderAccessMethod(),
                        transport,
                        GsonFactory.getDefaultInstance(),
                        new GenericUrl(endpoints.token()),
                        new ClientParametersAuthentication(client.id(), client.secret()),
                        client.id(),
                        endpoints.consent().toString())
                .setScopes(List.of(SCOPE))
                .setRequestInitializer(GoogleCalls::quiet)
                .enablePKCE()
                .build();
    }

    TokenResponse refresh(Consent consent) throws IOException {
        OAuthClient client = consent.client();
        return new RefreshTokenRequest(
                        transport,
                        GsonFactory.getDefaultInstance(),
                        new GenericUrl(endpoints.token()),
                        consent.refreshToken())
                .setClientAuthentication(new ClientParametersAuthentication(client.id(), client.secret()))
                .setRequestInitializer(GoogleCalls::quiet)
                .execute();
    }

    void revoke(Consent consent) throws IOException {
        transport
                .createRequestFactory(GoogleCalls::quiet)
                .buildPostRequest(
                        new GenericUrl(endpoints.revoke()),
                        new UrlEncodedContent(Map.of("token", consent.refreshToken())))
                .execute()
                .disconnect();
    }

    /** Whose access token it is. */
    Account account(AccessToken token) throws IOException {
        Drive.Builder drive = new Drive.Builder(transport, GsonFactory.getDefaultInstance(), request -> {
                    quiet(request);
                    request.getHeaders().setAuthorization("Bearer " + token.value());
                })
                .setApplicationName("Bandeja");
        endpoints.drive().ifPresent(root -> drive.setRootUrl(root.toString()));
        User user = drive.build()
                .about()
                .get()
                .setFields("user(permissionId,emailAddress,displayName)")
                .execute()
                .getUser();
        return new Account(
                Objects.requireNonNullElse(user.getPermissionId(), ""),
                Objects.requireNonNullElse(user.getEmailAddress(), ""),
                Objects.requireNonNullElse(user.getDisplayName(), ""));
    }

    static void quiet(HttpRequest request) {
        request.setLoggingEnabled(false);
        request.setConnectTimeout(CONNECT_TIMEOUT_MS);
        request.setReadTimeout(READ_TIMEOUT_MS);
        request.setSuppressUserAgentSuffix(true);
    }
}
