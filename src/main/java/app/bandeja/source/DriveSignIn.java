package app.bandeja.source;

import app.bandeja.invoice.Obstacle;
import app.bandeja.invoice.Obstacle.Why;
import app.bandeja.source.signin.Account;
import app.bandeja.source.signin.GoogleSignIn;
import app.bandeja.source.signin.Standing;
import com.google.api.client.http.HttpRequestInitializer;
import com.google.api.client.http.javanet.NetHttpTransport;
import com.google.api.client.json.gson.GsonFactory;
import com.google.api.services.drive.Drive;
import com.google.api.services.drive.DriveScopes;
import com.google.auth.http.HttpCredentialsAdapter;
import com.google.auth.oauth2.GoogleCredentials;
import com.google.auth.oauth2.ServiceAccountCredentials;
import com.google.auth.oauth2.UserCredentials;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Signs in with what there is: a service account, a stored token, a person's sign-in, or the fixed word of a test server. */
final class DriveSignIn {
    private static final int CONNECT_TIMEOUT_MS = 20_000;
    /** One try more, for the one handler there is: it renews a token that the server no longer takes. */
    private static final int TRIES_AFTER_401 = 1;

    private final DriveOptions options;

    DriveSignIn(DriveOptions options) {
        this.options = options;
    }

    /**
     * Drive, and who asks it.
     *
     * @param account what tells this account from any other; empty where there is no knowing
     */
    record Drives(Drive drive, String account) {}

    /** A right to ask, and whose it is. */
    private record Access(HttpRequestInitializer initializer, String account) {}

    Drives signIn() throws SourceUnavailableException {
        Access access = access();
        Drive.Builder builder = new Drive.Builder(new NetHttpTransport(), GsonFactory.getDefaultInstance(), request -> {
                    access.initializer().initialize(request);
                    request.setConnectTimeout(CONNECT_TIMEOUT_MS);
                    request.setReadTimeout(
                            Math.toIntExact(options.patience().silence().toMillis()));
                    request.setNumberOfRetries(TRIES_AFTER_401);
                    request.setSuppressUserAgentSuffix(true);
                })
                .setApplicationName("Bandeja");
        options.rootUrl().ifPresent(url -> builder.setRootUrl(withSlash(url)));
        return new Drives(builder.build(), access.account());
    }

    private static String withSlash(URI url) {
        return url.toString().endsWith("/") ? url.toString() : url + "/";
    }

    private Access access() throws SourceUnavailableException {
        if (options.serviceAccountFile().isPresent()) {
            return serviceAccount(options.serviceAccountFile().get());
        }
        if (options.storedToken().isPresent()) {
            return storedToken(options.storedToken().get());
        }
        Optional<Access> person = person();
        if (person.isPresent()) {
            return person.get();
        }
        if (options.rootUrl().isPresent() && !someoneLeft()) {
            return new Access(request -> request.getHeaders().setAuthorization("Bearer valid-token"), "");
        }
        throw new SourceUnavailableException(Obstacle.of(Why.DRIVE_NOT_SET_UP));
    }

    private Optional<Access> person() throws SourceUnavailableException {
        if (options.person().isEmpty()) {
            return Optional.empty();
        }
        GoogleSignIn signIn = options.person().get();
        return switch (signIn.standing()) {
            case Standing.SignedIn(Account account) -> Optional.of(new Access(signIn.access(), account.permissionId()));
            case Standing.SignedOut _ -> Optional.empty();
            case Standing.Revoked(Account account) ->
                throw new SourceUnavailableException(Obstacle.of(Why.SIGN_IN_LOST, account.email()));
        };
    }

    /** Whoever signed out has ended the access; no fixed word may go on in that place. */
    private boolean someoneLeft() {
        return options.person().flatMap(GoogleSignIn::lastAccount).isPresent();
    }

    private static Access serviceAccount(Path file) throws SourceUnavailableException {
        try (InputStream in = Files.newInputStream(file)) {
            ServiceAccountCredentials key = ServiceAccountCredentials.fromStream(in);
            return new Access(adapter(key.createScoped(DriveScopes.DRIVE_READONLY)), key.getClientEmail());
        } catch (IOException | RuntimeException e) {
            throw unusable(file, e);
        }
    }

    private static Access storedToken(Path file) throws SourceUnavailableException {
        try (InputStream in = Files.newInputStream(file)) {
            return new Access(adapter(UserCredentials.fromStream(in)), "");
        } catch (IOException | RuntimeException e) {
            throw unusable(file, e);
        }
    }

    private static HttpRequestInitializer adapter(GoogleCredentials credentials) {
        return new HttpCredentialsAdapter(credentials);
    }

    /** The cause is not passed on: it may quote the key. */
    private static SourceUnavailableException unusable(Path file, Exception why) {
        return new SourceUnavailableException(
                Obstacle.of(why instanceof NoSuchFileException ? Why.KEY_AWAY : Why.KEY_UNUSABLE, file.toString()));
    }
}
