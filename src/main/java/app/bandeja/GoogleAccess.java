package app.bandeja;

import app.bandeja.settings.Settings;
import app.bandeja.source.DriveOptions;
import app.bandeja.source.signin.Endpoints;
import app.bandeja.source.signin.GoogleSignIn;
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
        return new GoogleSignIn(
                Endpoints.of(settings.drive().rootUrl()), SystemVault.of(settings.home()), settings.home(), clock);
    }
}
