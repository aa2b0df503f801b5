package app.bandeja.source.signin;

import app.bandeja.demo.DriveServer;
import app.bandeja.demo.OAuth;
import app.bandeja.invoice.SourceKind;
import app.bandeja.invoice.SourcePlace;
import app.bandeja.source.DriveOptions;
import app.bandeja.source.Source;
import app.bandeja.source.Sources;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;

/** A server that plays Google, a person at a browser, and a program without a keyring. */
public final class SignInStage implements AutoCloseable {
    public static final OAuthClient CLIENT = new OAuthClient(OAuth.CLIENT_ID, OAuth.CLIENT_SECRET);
    public static final ReceiverPages PAGES =
            new ReceiverPages(Locale.ENGLISH, "Bandeja", "It worked.", "You said no.", "Not ours.");
    static final Duration LONG = Duration.ofMinutes(1);

    public final DriveServer server;
    public final PersonAtBrowser person = new PersonAtBrowser();
    public final Path home;
    private volatile Instant now = Instant.parse("2026-03-01T10:00:00Z");
    public final GoogleSignIn google;

    public SignInStage(Path home) throws Exception {
        this.home = home;
        server = DriveServer.start(0);
        google = opened();
    }

    /** As after a restart. */
    GoogleSignIn opened() {
        return opened(SystemVault.withoutKeyring(home));
    }

    /** As another program on the same data folder has it. */
    public GoogleSignIn opened(Vault vault) {
        InstantSource clock = () -> now;
        return new GoogleSignIn(Endpoints.at(server.url()), vault, home, clock);
    }

    void passes(Duration time) {
        now = now.plus(time);
    }

    SignInAttempt begin() throws Exception {
        return google.begin(CLIENT, PAGES);
    }

    public Outcome signIn() throws Exception {
        return begin().finish(person::allow, LONG);
    }

    Optional<String> storedConsent() throws Exception {
        return SystemVault.withoutKeyring(home).read("google-consent");
    }

    /** Drive through the real client, with this person's access. */
    Source source(String folder, int pageSize) {
        return new Sources(options(pageSize)).open(new SourcePlace(SourceKind.DRIVE, folder));
    }

    public DriveOptions options(int pageSize) {
        return new DriveOptions(
                        Optional.empty(),
                        Optional.of(server.url()),
                        pageSize,
                        new DriveOptions.Patience(2, Duration.ofMillis(1)))
                .with(google);
    }

    @Override
    public void close() {
        person.close();
        server.close();
    }
}
