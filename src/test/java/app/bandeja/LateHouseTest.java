package app.bandeja;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.bandeja.cli.Console;
import app.bandeja.cli.Program.Opening;
import app.bandeja.invoice.SourceKind;
import app.bandeja.invoice.SourcePlace;
import app.bandeja.settings.Origin;
import app.bandeja.settings.Settings;
import app.bandeja.settings.SettingsReader;
import app.bandeja.settings.SettingsResult;
import app.bandeja.setup.ConnectedSource;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A window that waits with its first run knows what it would sync. */
class LateHouseTest {
    @TempDir
    private Path home;

    @Test
    void theSourceOfTheSettingsIsThereBeforeAnyRun() throws Exception {
        Origin origin = new Origin(
                Map.of(),
                Map.of(
                        "BANDEJA_HOME", home.toString(),
                        "GOOGLE_DRIVE_FOLDER_ID", "facturas-2026",
                        "SYNC_ON_START", "false"),
                home,
                home);
        Settings settings = assertInstanceOf(SettingsResult.Usable.class, SettingsReader.read(origin))
                .settings();
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        Assembly assembly = new Assembly(new Console(nowhere, nowhere), origin, InstantSource.system());
        try (LateHouse late =
                new LateHouse(() -> (OpenHouse) assembly.open(settings), settings.schedule(), Opening.WAIT)) {
            assertEquals(
                    List.of(new SourcePlace(SourceKind.DRIVE, "facturas-2026")),
                    late.open().arrangements().sources().sources().stream()
                            .map(ConnectedSource::place)
                            .toList());
        }
    }
}
