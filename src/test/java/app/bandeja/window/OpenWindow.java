package app.bandeja.window;

import app.bandeja.settings.WindowOptions.Theme;
import app.bandeja.window.outside.Arrangements;
import app.bandeja.window.outside.Welcome;
import app.bandeja.window.outside.WindowServices;
import app.bandeja.window.tray.Tray;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A window on fake data, and what a person does and sees in it. */
final class OpenWindow implements AutoCloseable {

    static final Locale SPANISH = Locale.of("es", "ES");

    final FakeEngine engine = new FakeEngine();
    final FakeHoldings holdings;
    final FakeReview review;
    final FakeQuarantine quarantine;
    final FxRobot robot = new FxRobot();
    final FakeChooser chooser = new FakeChooser();
    final Arrangements arrangements;
    private final Stage stage;
    private final Frame frame;

    private OpenWindow(FakeHoldings holdings, Desks desks, Locale locale) throws TimeoutException {
        this.holdings = holdings;
        this.review = new FakeReview(holdings);
        this.quarantine = new FakeQuarantine(holdings);
        this.arrangements = desks.arrangements(holdings.sources);
        ZoneId zone = ZoneId.of("Europe/Madrid");
        this.stage = FxToolkit.registerStage(Stage::new);
        this.frame = frame(locale, zone, Theme.LIGHT);
        moveIn(new WindowServices(engine, holdings, arrangements, review, quarantine, locale, zone));
    }

    private OpenWindow(WindowServices services, Theme theme) throws TimeoutException {
        this.holdings = new FakeHoldings();
        this.review = new FakeReview(holdings);
        this.quarantine = new FakeQuarantine(holdings);
        this.arrangements = services.arrangements();
        this.stage = FxToolkit.registerStage(Stage::new);
        this.frame = frame(services.locale(), services.zone(), theme);
        moveIn(services);
    }

    private static Frame frame(Locale locale, ZoneId zone, Theme theme) {
        return onScreen(() -> new Frame(new Welcome(locale, zone, theme, Welcome.Stay.UNTIL_CLOSED, () -> {})));
    }

    private void moveIn(WindowServices services) {
        robot.interact(() -> {
            stage.setScene(frame.scene(1280, 800));
            stage.show();
            frame.moveIn(services, chooser);
        });
    }

    /** On a house that is no fake; {@link #engine} and {@link #holdings} stand empty beside it. */
    static OpenWindow on(WindowServices services, Theme theme) throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        return new OpenWindow(services, theme);
    }

    static OpenWindow on(FakeHoldings holdings, Locale locale) throws TimeoutException {
        return on(holdings, Desks.withoutGoogle(locale), locale);
    }

    static OpenWindow on(FakeHoldings holdings, Desks desks, Locale locale) throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        return new OpenWindow(holdings, desks, locale);
    }

    static OpenWindow onMonth() throws TimeoutException {
        return on(SampleLedger.month().holdings, SPANISH);
    }

    static <T> T onScreen(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, action);
    }

    /** Waits until that holds on the screen. */
    void await(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> onScreen(condition));
        } catch (TimeoutException e) {
            throw new AssertionError("The screen never came to show it", e);
        }
    }

    void awaitText(String text) {
        await(() -> says(text));
    }

    /** Whether something in sight says so. */
    boolean says(String text) {
        return robot.from(stage.getScene().getRoot())
                .lookup((Node node) -> node instanceof Labeled labeled
                        && isInSight(node)
                        && labeled.getText() != null
                        && labeled.getText().contains(text))
                .tryQuery()
                .isPresent();
    }

    static boolean isInSight(Node node) {
        return node.isVisible() && (node.getParent() == null || isInSight(node.getParent()));
    }

    <T extends Node> T find(String id, Class<T> type) {
        return type.cast(robot.from(stage.getScene().getRoot()).lookup("#" + id).query());
    }

    /** Presses a button, tab of the rail or figure. */
    void press(String id) {
        robot.interact(() -> find(id, ButtonBase.class).fire());
    }

    /** A tray for the window. */
    void hang(Tray.Maker maker, Tray.Around around) {
        robot.interact(() -> frame.hang(maker, around));
    }

    /** Closes it as a person does where there is a tray. */
    void goIntoTray() {
        robot.interact(frame::hidden);
    }

    Stage stage() {
        return stage;
    }

    @Override
    public void close() {
        robot.interact(() -> {
            frame.close();
            stage.hide();
        });
    }
}
