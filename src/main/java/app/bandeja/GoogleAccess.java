package app.bandeja;

import app.bandeja.settings.Settings;
import app.bandeja.source.DriveOptions;
import app.bandeja.source.signin.Endpoints;
import app.bandeja.source.signin.GoogleSignIn;
import app.bandeja.source.signin.LookedAtVault;
import app.bandeja.source.signin.SystemVault;
import java.time.InstantSource;

/** How the program gets at Google. */
final class GoogleAccess {
    private GoogleAccess() {}

    /** Settings know no person; the sign-in is kept in the keyring or the data folder. */
    static DriveOptions drive(Settings settings, InstantSource clock) {
        return settings.drive().with(signIn(settings, clock));
    }

    static GoogleSignIn signIn(Settings settings, InstantSource clock) {
        return new GoogleSignIn(Endpoints.of(settings.drive().rootUrl()), vault(settings), settings.home(), clock);
    }

    /** The same sign-in, which keeps and drops nothing. */
    static GoogleSignIn look(Settings settings, InstantSource clock) {
        return new GoogleSignIn(
                Endpoints.of(settings.drive().rootUrl()), new LookedAtVault(vault(settings)), settings.home(), clock);
    }

    /** What a server for tests gives has no business among the person's own secrets. */
    private static SystemVault vault(Settings settings) {
        return settings.drive().rootUrl().isPresent()
                ? SystemVault.withoutKeyring(settings.home())
                : SystemVault.of(settings.home());
    }
}
