package app.bandeja.setup;

import app.bandeja.source.DriveOptions;
import app.bandeja.source.signin.Account;
import app.bandeja.source.signin.ClientFile;
import app.bandeja.source.signin.GoogleSignIn;
import app.bandeja.source.signin.OAuthClient;
import app.bandeja.source.signin.SignInAttempt;
import app.bandeja.source.signin.Standing;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Connecting Google Drive: how it stands, the OAuth client, signing in, reconnecting (the same as signing in: cursor,
 * queue and data are not touched) and signing out.
 */
public final class ConnectionDesk {
    private final DriveOptions drive;
    private final GoogleSignIn google;
    private final SetupTexts texts;

    public ConnectionDesk(DriveOptions drive, GoogleSignIn google, Locale language) {
        this.drive = drive;
        this.google = google;
        this.texts = new SetupTexts(language);
    }

    public Explanation explanation() {
        return Explanation.in(texts);
    }

    /** Asks nothing of the network. */
    public Connection connection() {
        if (drive.serviceAccountFile().isPresent()) {
            return new Connection.ByServiceAccount(
                    drive.serviceAccountFile().get().toString());
        }
        return switch (google.standing()) {
            case Standing.SignedIn(Account account) ->
                new Connection.ByPerson(account.email(), texts.of(google.keeping()));
            case Standing.Revoked(Account account) -> new Connection.Lost(account.email());
            case Standing.SignedOut() -> new Connection.None();
        };
    }

    /** A sentence: where a sign-in is, or would be, kept. Where there is no keyring, it takes a second to find out. */
    public String keeping() {
        return texts.of(google.keeping());
    }

    /** Whether an OAuth client was kept before, so that none need be chosen. */
    public boolean hasClient() {
        return google.client().isPresent();
    }

    /** Takes the file of an OAuth client, or says what is wrong with it. */
    public ClientCheck useClient(Path file) {
        return switch (ClientFile.read(file)) {
            case ClientFile.Usable(OAuthClient client) -> kept(client);
            case ClientFile.Unusable(ClientFile.Flaw flaw) -> new ClientCheck.Refused(texts.of(flaw));
        };
    }

    private ClientCheck kept(OAuthClient client) {
        try {
            google.keepClient(client);
            return new ClientCheck.Kept();
        } catch (IOException e) {
            return new ClientCheck.Refused(texts.get("client.not_kept"));
        }
    }

    /** Makes ready to sign in, with the kept client. */
    public SignInStart begin() {
        Optional<OAuthClient> client = google.client();
        if (client.isEmpty()) {
            return new SignInStart.NotYet(texts.get("client.missing"));
        }
        try {
            SignInAttempt attempt = google.begin(client.get(), texts.pages());
            return new SignInStart.Begun(new SignIn(google, attempt, texts, SignInAttempt.LIMIT));
        } catch (IOException e) {
            return new SignInStart.NotYet(texts.get("failure.no_port"));
        }
    }

    /**
     * Ends the access, here and at Google; what has been read stays.
     *
     * @return what went wrong, if anything did
     */
    public Optional<String> signOut() {
        try {
            google.signOut();
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(texts.get("signout.failed"));
        }
    }
}
