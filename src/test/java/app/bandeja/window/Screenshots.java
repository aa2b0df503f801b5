package app.bandeja.window;

import app.bandeja.DemoHouse;
import app.bandeja.demo.DriveServer;
import app.bandeja.demo.Person;
import app.bandeja.invoice.ActiveContent;
import app.bandeja.review.FileLook;
import app.bandeja.settings.WindowOptions.Theme;
import app.bandeja.source.signin.SignInStage;
import app.bandeja.window.look.Destination.Place;
import app.bandeja.window.outside.Activity;
import app.bandeja.window.outside.Progress;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javax.imageio.ImageIO;

/**
 * Draws every screen to {@code target/screenshots}, without a display: on the demo's samples, in both languages, light and
 * dark, in a small window and a large one; then, on made-up data, what the demo does not show. Looked at by people before a
 * release; those in the README are copies.
 *
 * <pre>mvn -q test-compile exec:exec@screenshots</pre>
 */
final class Screenshots {

    private static final Path FOLDER = Path.of("target", "screenshots");
    private static final List<String> PLACES = Stream.of(Place.values())
            .map(place -> place.name().toLowerCase(Locale.ROOT))
            .toList();
    private static final int[][] SIZES = {{1024, 700}, {1280, 800}, {1920, 1080}};

    private Screenshots() {}

    public static void main(String[] args) throws Exception {
        Files.createDirectories(FOLDER);
        for (Locale locale : List.of(OpenWindow.SPANISH, Locale.UK)) {
            drawDemo(locale);
        }
        for (Locale locale : List.of(OpenWindow.SPANISH, Locale.UK)) {
            FakeHoldings month = SampleLedger.month().holdings;
            month.home.fill();
            try (OpenWindow window = OpenWindow.on(month, locale)) {
                window.await(() -> !window.find("sync", Button.class).isDisabled());
                drawAll(window, locale.getLanguage());
            }
            try (OpenWindow window = OpenWindow.on(new FakeHoldings(), locale)) {
                for (String place : PLACES) {
                    window.press("rail-" + place);
                    frames();
                    draw(window, SIZES[0], locale.getLanguage() + "-empty-" + place);
                }
            }
            drawConnecting(locale);
        }
        Platform.exit();
        System.exit(0);
    }

    private static void drawDemo(Locale locale) throws Exception {
        Path home = Files.createTempDirectory("screenshots-");
        try (DemoHouse house = DemoHouse.settled(home, locale.getLanguage())) {
            for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
                try (OpenWindow window = OpenWindow.on(house.services(), theme)) {
                    drawDemo(window, locale.getLanguage() + "-" + theme.name().toLowerCase(Locale.ROOT));
                }
            }
        }
    }

    private static void drawDemo(OpenWindow window, String kind) throws IOException, InterruptedException {
        for (String place : PLACES) {
            window.press("rail-" + place);
            frames();
            for (int[] size : List.of(SIZES[0], SIZES[2])) {
                draw(window, size, kind + "-" + size[0] + "-" + place);
            }
        }
        window.robot.press(KeyCode.F1).release(KeyCode.F1);
        frames();
        draw(window, SIZES[0], kind + "-1024-shortcuts");
    }

    /** Connecting Google Drive, step by step. */
    private static void drawConnecting(Locale locale) throws Exception {
        Path home = Files.createTempDirectory("screenshots-");
        try (SignInStage stage = new SignInStage(home)) {
            String invoices = stage.server.files().addFolder("Facturas de proveedores", DriveServer.ROOT);
            for (String name : List.of("2024", "2025", "2026", "Pendientes de la gestoría")) {
                stage.server.files().addFolder(name, invoices);
            }
            stage.google.keepClient(SignInStage.CLIENT);
            BlockingQueue<URI> pages = new LinkedBlockingQueue<>();
            try (OpenWindow window =
                    OpenWindow.on(SampleLedger.month().holdings, Desks.on(stage, pages::add, locale), locale)) {
                drawConnecting(window, stage, pages, locale.getLanguage());
            }
        }
    }

    private static void drawConnecting(OpenWindow window, SignInStage stage, BlockingQueue<URI> pages, String language)
            throws Exception {
        window.press("rail-sources");
        frames();
        window.press("explain");
        frames();
        draw(window, SIZES[1], language + "-connect-explained");
        window.press("signIn");
        URI page = pages.take();
        frames();
        draw(window, SIZES[0], language + "-connect-waiting");
        stage.person.allow(page);
        window.await(() -> !window.find("addDrive", Button.class).isDisabled());
        frames();
        draw(window, SIZES[0], language + "-connect-done");
        window.press("addDrive");
        ListView<?> folders = window.find("folders", ListView.class);
        window.await(() -> folders.getItems().size() == 1);
        for (int level = 0; level < 2; level++) {
            window.robot.interact(() -> folders.getSelectionModel().select(0));
            window.robot.press(KeyCode.RIGHT).release(KeyCode.RIGHT);
            frames();
        }
        window.robot.interact(() -> folders.getSelectionModel().select(2));
        frames();
        draw(window, SIZES[0], language + "-connect-folders");
        draw(window, SIZES[1], language + "-1280-connect-folders");
        window.press("back");
        stage.server.oauth().person(new Person("2", "gestoria@example.com", "Gestoría"));
        window.press("otherAccount");
        stage.person.allow(pages.take());
        window.awaitText("gestoria@example.com");
        frames();
        draw(window, SIZES[0], language + "-connect-other");
        window.press("keepFormer");
        stage.server.oauth().revokeAll();
        window.press("addDrive");
        window.await(() -> OpenWindow.isInSight(window.find("signIn", Button.class)));
        frames();
        draw(window, SIZES[0], language + "-connect-lost");
        window.press("rail-home");
        window.await(() -> window.robot
                .lookup("#attend-reconnect")
                .tryQuery()
                .filter(OpenWindow::isInSight)
                .isPresent());
        frames();
        draw(window, SIZES[0], language + "-home-lost");
    }

    private static void drawAll(OpenWindow window, String language) throws IOException, InterruptedException {
        for (String place : PLACES) {
            window.press("rail-" + place);
            frames();
            for (int[] size : SIZES) {
                draw(window, size, language + "-sample-" + size[0] + "-" + place);
            }
        }
        drawSuppliers(window, language);
        drawCare(window, language);
        window.engine.progress = new Progress.Running(
                Activity.READING, Optional.of("Factura 2026-0311.pdf"), 8, 19, 1, Optional.of(Duration.ofSeconds(95)));
        window.press("rail-home");
        window.await(() -> window.find("stop", Button.class).isVisible());
        frames();
        draw(window, SIZES[0], language + "-running");
        window.engine.progress = new Progress.Running(Activity.PAUSED, Optional.empty(), 8, 19, 1);
        window.await(() -> window.find("goOn", Button.class).isVisible());
        frames();
        draw(window, SIZES[0], language + "-paused");
    }

    /** One chosen, and two to be merged. */
    private static void drawSuppliers(OpenWindow window, String language) throws IOException, InterruptedException {
        window.press("rail-suppliers");
        TableView<?> table = window.find("suppliers", TableView.class);
        for (int rows = 1; rows <= 2; rows++) {
            int last = 2 + rows;
            window.robot.interact(() -> table.getSelectionModel().select(last));
            frames();
            draw(window, SIZES[0], language + (rows == 1 ? "-supplier" : "-suppliers-merge"));
        }
    }

    /** What is in quarantine, being dealt with, and the runs beside the events. */
    private static void drawCare(OpenWindow window, String language) throws IOException, InterruptedException {
        window.press("rail-quarantine");
        TableView<?> table = window.find("table", TableView.class);
        window.robot.interact(() -> table.getSelectionModel().clearAndSelect(2));
        frames();
        draw(window, SIZES[0], language + "-quarantine-protected");
        window.press("unlock");
        window.press("dismiss");
        frames();
        draw(window, SIZES[0], language + "-quarantine-dismissing");
        window.press("putAway");
        window.press("keepHere");
        window.quarantine.look = new FileLook.Seen(1, Set.of(ActiveContent.values()));
        window.robot.interact(() -> table.getSelectionModel().clearAndSelect(0));
        frames();
        window.press("openOutside");
        frames();
        draw(window, SIZES[0], language + "-quarantine-warning");
        window.press("retry");
        frames();
        draw(window, SIZES[0], language + "-quarantine-retried");
        window.press("undo");
        window.press("rail-activity");
        TableView<?> events = window.find("events", TableView.class);
        window.robot.interact(() -> events.getSelectionModel().select(4));
        window.press("onlyDocument");
        frames();
        draw(window, SIZES[0], language + "-activity-document");
        window.press("clear");
        window.robot.interact(
                () -> window.find("tabs", TabPane.class).getSelectionModel().select(1));
        frames();
        draw(window, SIZES[0], language + "-activity-runs");
        draw(window, SIZES[2], language + "-1920-activity-runs");
        window.robot.interact(
                () -> window.find("tabs", TabPane.class).getSelectionModel().select(0));
    }

    // The headless screen is small, so the picture is taken of a scene that stands in no window. Others have their turn
    // between its layout and the picture: some things are put in their place after a layout.
    private static void draw(OpenWindow window, int[] size, String name) throws IOException {
        Scene scene = OpenWindow.onScreen(() -> window.stage().getScene());
        Parent view = OpenWindow.onScreen(scene::getRoot);
        Scene free = OpenWindow.onScreen(() -> {
            scene.setRoot(new Pane());
            Scene other = new Scene(view, size[0], size[1]);
            other.getStylesheets().setAll(scene.getStylesheets());
            other.snapshot(null); // Tables lay out their rows in a second pass.
            return other;
        });
        WritableImage picture = OpenWindow.onScreen(() -> free.snapshot(null));
        OpenWindow.onScreen(() -> {
            free.setRoot(new Pane());
            scene.setRoot(view);
            return true;
        });
        BufferedImage image = SwingFXUtils.fromFXImage(picture, null);
        // Without transparency the files are a third smaller.
        BufferedImage opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        opaque.createGraphics().drawImage(image, 0, 0, null);
        ImageIO.write(opaque, "png", FOLDER.resolve(name + ".png").toFile());
    }

    // A picture right after a change shows what was before it: answers must arrive, and frames be drawn.
    private static void frames() throws InterruptedException {
        CountDownLatch drawn = new CountDownLatch(45);
        AnimationTimer timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                drawn.countDown();
            }
        };
        Platform.runLater(timer::start);
        if (!drawn.await(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("No frame was drawn");
        }
        Platform.runLater(timer::stop);
    }
}
