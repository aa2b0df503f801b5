package app.bandeja.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.run.ScheduleOptions.Pace;
import app.bandeja.settings.SettingsBook;
import app.bandeja.settings.SettingsBook.Standing.Free;
import app.bandeja.settings.WindowOptions.Theme;
import app.bandeja.setup.Autostart;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SettingsScreenTest {
    private OpenWindow window;

    @BeforeEach
    void open() throws TimeoutException {
        window = OpenWindow.onMonth();
        window.press("rail-settings");
        window.await(
                () -> !window.find("settingInterval", TextField.class).getText().isEmpty());
    }

    @AfterEach
    void close() {
        window.close();
    }

    private SettingsBook book() {
        return window.arrangements.settings();
    }

    private void awaitKept(String name, String value) {
        window.await(() -> book().of(name).equals(new Free(Optional.of(value))));
    }

    private void type(String id, String text) {
        window.robot.interact(() -> {
            TextInputControl field = window.find(id, TextInputControl.class);
            field.requestFocus();
            field.setText(text);
            field.fireEvent(new javafx.event.ActionEvent());
        });
    }

    private boolean isSeen(String id) {
        return OpenWindow.isInSight(window.find(id, Node.class));
    }

    @Test
    void anotherRoundIsKeptAndHoldsAtOnce() {
        type("settingInterval", "15");
        awaitKept("SYNC_INTERVAL_MINUTES", "15");
        window.await(() -> window.engine.every.equals(Duration.ofMinutes(15)));
    }

    @Test
    void aRoundThatCannotBeIsToldInPlaceAndNotKept() {
        type("settingInterval", "cada rato");
        window.await(() -> isSeen("error-SYNC_INTERVAL_MINUTES"));
        assertEquals(
                "Escriba un número entero de 1 a 10.080 minutos.",
                window.find("error-SYNC_INTERVAL_MINUTES", Label.class).getText());
        assertEquals(new Free(Optional.empty()), book().of("SYNC_INTERVAL_MINUTES"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void theColoursChangeWithoutARestart() {
        String light = Application.getUserAgentStylesheet();
        window.robot.interact(() -> window.find("settingTheme", ComboBox.class).setValue(Theme.DARK));
        awaitKept("UI_THEME", "DARK");
        window.await(() -> !Application.getUserAgentStylesheet().equals(light));
        window.robot.interact(() -> window.find("settingTheme", ComboBox.class).setValue(Theme.LIGHT));
        awaitKept("UI_THEME", "LIGHT");
        window.await(() -> Application.getUserAgentStylesheet().equals(light));
    }

    @Test
    void pausingPausesAndComesOff() {
        window.press("settingPaused");
        window.await(() -> window.engine.pace == Pace.PAUSED);
        window.press("settingPaused");
        window.await(() -> window.engine.pace == Pace.GOING);
    }

    @Test
    void theLanguagesOfScansAreBoxesAndOneAlwaysStays() {
        window.press("reading-cat");
        awaitKept("TESSERACT_LANG", "spa+eng+cat");
        window.press("reading-cat");
        window.press("reading-eng");
        awaitKept("TESSERACT_LANG", "spa");
        window.press("reading-spa");
        window.awaitText("Deje al menos un idioma.");
        assertTrue(window.find("reading-spa", CheckBox.class).isSelected());
    }

    @Test
    void whatTheEnvironmentSaysIsShownAndLocked() throws Exception {
        Files.writeString(book().file().resolveSibling(".env"), "SYNC_INTERVAL_MINUTES=45\n");
        window.press("rail-home");
        window.press("rail-settings");
        window.awaitText("SYNC_INTERVAL_MINUTES está fijado en un archivo .env; aquí no se puede cambiar.");
        assertTrue(window.find("settingInterval", TextField.class).isDisabled());
    }

    @Test
    void aSlipInATaxIdIsToldInPlace() {
        type("company-name-1", "Bodega, S.L.");
        type("company-ids-1", "B86561413");
        window.await(() -> isSeen("company-error-1"));
        type("company-ids-1", "B86561412");
        window.awaitText("Se ha guardado «Bodega, S.L.».");
    }

    @Test
    void aCompanyIsAdded() {
        window.press("addCompany");
        type("company-name-new", "Segunda, S.L.");
        type("company-ids-new", "B58378431");
        window.await(() -> window.arrangements.companies().companies().size() == 2);
        window.await(() -> window.find("company-name-2", TextField.class) != null);
    }

    @Test
    void startingAtLoginWritesTheSystemsFileAndTakesItAway() {
        window.press("settingAutostart");
        window.await(() -> window.arrangements.autostart().standing() == Autostart.Standing.ON);
        window.press("settingAutostart");
        window.await(() -> window.arrangements.autostart().standing() == Autostart.Standing.OFF);
    }

    @Test
    void aServerThatDoesNotAnswerIsToldAndOneThatDoesTakesTheBooks() {
        window.press("beginMove");
        type("database-host", "nowhere");
        window.press("testDatabase");
        window.awaitText("No se llega al servidor.");
        type("database-host", "db");
        window.press("testDatabase");
        window.awaitText("El servidor responde");
        assertFalse(window.engine.held);
        window.press("moveDatabase");
        window.awaitText("Los datos están en el servidor nuevo.");
        assertTrue(window.engine.held, "nothing may be written here any more");
        assertEquals(
                Map.of("DATABASE_URL", new Free(Optional.of("postgresql://***@db/libros"))),
                Map.of("DATABASE_URL", book().of("DATABASE_URL")));
    }
}
