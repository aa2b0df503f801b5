package app.bandeja.window;

import app.bandeja.settings.Origin;
import app.bandeja.settings.SettingsBook;
import app.bandeja.setup.Autostart;
import app.bandeja.setup.Browser;
import app.bandeja.setup.ConnectionDesk;
import app.bandeja.setup.FolderDesk;
import app.bandeja.setup.SourceList;
import app.bandeja.source.DriveOptions;
import app.bandeja.source.signin.Endpoints;
import app.bandeja.source.signin.GoogleSignIn;
import app.bandeja.source.signin.SignInStage;
import app.bandeja.source.signin.SystemVault;
import app.bandeja.window.outside.Arrangements;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The real desks of setting up, with nothing or a local server behind them. */
record Desks(ConnectionDesk connection, FolderDesk folders, Browser browser) {

    /** Nobody ever signed in, and nobody can. */
    static Desks withoutGoogle(Locale locale) {
        Path nowhere = Path.of("target", "no-such-home");
        DriveOptions drive = new DriveOptions(
                Optional.empty(), Optional.empty(), 100, new DriveOptions.Patience(0, Duration.ofMillis(1)));
        GoogleSignIn google = new GoogleSignIn(
                Endpoints.of(Optional.empty()),
                SystemVault.withoutKeyring(nowhere),
                nowhere,
                () -> Instant.parse("2026-03-10T11:04:00Z"));
        return new Desks(new ConnectionDesk(drive, google, locale), new FolderDesk(drive, locale), address -> {
            throw new IOException("no browser here");
        });
    }

    /** On a local server that plays Google. */
    static Desks on(SignInStage stage, Browser browser, Locale locale) {
        DriveOptions drive = stage.options(100);
        return new Desks(new ConnectionDesk(drive, stage.google, locale), new FolderDesk(drive, locale), browser);
    }

    Arrangements arrangements(SourceList sources) {
        try {
            Path home = Files.createTempDirectory(Files.createDirectories(Path.of("target", "window-homes")), "home");
            Autostart autostart =
                    new Autostart("Linux", Map.of(), home.toAbsolutePath(), Optional.of(Path.of("/opt/bandeja")));
            SettingsBook book = new SettingsBook(new Origin(Map.of(), Map.of(), home, home), home);
            return new Arrangements(
                    connection, folders, sources, browser, new FakeCompanies(), new FakeDatabase(), autostart, book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
