package app.bandeja;

import app.bandeja.cli.Console;
import app.bandeja.demo.DriveServer;
import app.bandeja.demo.OAuth;
import app.bandeja.demo.SampleInvoices;
import app.bandeja.demo.WillingPerson;
import app.bandeja.run.Background;
import app.bandeja.run.Schedule;
import app.bandeja.run.ScheduleOptions;
import app.bandeja.run.StopSignal;
import app.bandeja.run.SyncRequest;
import app.bandeja.settings.Origin;
import app.bandeja.settings.Settings;
import app.bandeja.settings.SettingsReader;
import app.bandeja.settings.SettingsResult;
import app.bandeja.setup.ConnectionDesk;
import app.bandeja.setup.SignInStart;
import app.bandeja.window.outside.WindowServices;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;

/** The whole program on the demo's samples, all of them settled, ready for a window. */
public final class DemoHouse implements AutoCloseable {
    private final DriveServer server;
    private final OpenHouse house;
    private final Background background;
    private final Schedule schedule;

    private DemoHouse(DriveServer server, OpenHouse house) {
        this.server = server;
        this.house = house;
        this.background = house.background();
        this.schedule = house.schedule(background, ScheduleOptions.USUAL);
    }

    /** Reads the samples first, which takes a while. */
    public static DemoHouse settled(Path home, String language) throws IOException, InterruptedException {
        DriveServer server = DriveServer.start(0);
        Origin origin = new Origin(
                Map.of(),
                Map.of(
                        "BANDEJA_HOME", home.toString(),
                        "DRIVE_ROOT_URL", server.url().toString(),
                        "GOOGLE_DRIVE_FOLDER_ID", SampleInvoices.loadInto(server),
                        "OWN_TAX_IDS", "B86561412",
                        "UI_LANGUAGE", language),
                home,
                home);
        if (!(SettingsReader.read(origin) instanceof SettingsResult.Usable(Settings settings))) {
            throw new IllegalStateException("The demo's own settings are wrong");
        }
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        Assembly assembly = new Assembly(new Console(nowhere, nowhere), origin, InstantSource.system());
        signIn(assembly.connection(settings), home);
        OpenHouse house = (OpenHouse) assembly.open(settings);
        house.sync().run(SyncRequest.ALL, _ -> {}, new StopSignal());
        return new DemoHouse(server, house);
    }

    private static void signIn(ConnectionDesk desk, Path home) throws IOException, InterruptedException {
        desk.useClient(Files.writeString(
                home.resolve("client_secret.json"), """
                {"installed": {"client_id": "%s", "client_secret": "%s"}}
                """.formatted(OAuth.CLIENT_ID, OAuth.CLIENT_SECRET)));
        if (desk.begin() instanceof SignInStart.Begun(var signIn)) {
            try (signIn;
                    WillingPerson person = new WillingPerson()) {
                signIn.finish(person::allow);
            }
        }
    }

    public WindowServices services() {
        return house.windowServices(background, schedule);
    }

    @Override
    public void close() {
        schedule.close();
        background.close();
        house.close();
        server.close();
    }
}
