package app.bandeja.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.invoice.ActiveContent;
import app.bandeja.invoice.Fault;
import app.bandeja.review.FileLook;
import app.bandeja.review.Released;
import app.bandeja.store.DocumentRow;
import app.bandeja.window.look.Texts;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** What a person does about files that cannot be read. */
class QuarantineScreenTest {
    private static final String PROTECTED = "extracto_protegido.pdf";
    private static final String EMPTY = "escaneo_0007.pdf";
    private static final String BROKEN = "factura_enero_final_v2.pdf";

    @Test
    void theCauseAndWhatToDoAreToldInWords() throws TimeoutException {
        try (OpenWindow window = opened()) {
            choose(window, PROTECTED);
            window.awaitText("El archivo está protegido con contraseña.");
            window.awaitText("Escriba la contraseña, o pida una copia sin ella.");
            window.awaitText("user password required");
            choose(window, BROKEN);
            window.awaitText("Pida otra copia.");
            assertFalse(window.find("password", PasswordField.class)
                    .getParent()
                    .getParent()
                    .isVisible());
        }
    }

    @Test
    void thePageIsShownAsAPictureAndTurnedOver() throws TimeoutException {
        try (OpenWindow window = opened()) {
            choose(window, BROKEN);
            window.awaitText("1 de 2");
            press(window, "Página siguiente (AvPág)");
            window.awaitText("2 de 2");
        }
    }

    /** A button that has a sign only. */
    private static void press(OpenWindow window, String meaning) {
        Button button = window.robot
                .lookup((javafx.scene.Node node) -> node instanceof Button one
                        && meaning.equals(one.getAccessibleText())
                        && OpenWindow.isInSight(one))
                .query();
        window.robot.interact(button::fire);
    }

    @Test
    void whereThereIsNoPictureItSaysSo() throws TimeoutException {
        try (OpenWindow window = opened()) {
            window.quarantine.look = new FileLook.Unknown();
            choose(window, EMPTY);
            window.awaitText("De este archivo no se puede mostrar ninguna imagen.");
            window.quarantine.look = new FileLook.OutOfReach();
            choose(window, BROKEN);
            window.awaitText("El archivo no se puede obtener ahora");
        }
    }

    @Test
    void aWrongPasswordIsToldInPlaceAndARightOneReadsTheFile() throws TimeoutException {
        try (OpenWindow window = opened()) {
            choose(window, PROTECTED);
            PasswordField password = window.find("password", PasswordField.class);
            window.press("unlock");
            window.awaitText("Escriba la contraseña.");
            window.robot.interact(() -> password.setText("1234"));
            window.robot.interact(password::requestFocus);
            window.robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
            window.awaitText("Esa no es la contraseña de este archivo.");
            assertEquals("", password.getText(), "what was typed is forgotten");
            window.robot.interact(() -> password.setText(FakeQuarantine.PASSWORD));
            window.press("unlock");
            window.awaitText("La contraseña es buena");
            assertEquals(List.of("unlock " + PROTECTED), window.quarantine.done);
            window.await(() -> window.engine.next.get() == 1);
        }
    }

    @Test
    void oneIsReadAgainAndThatIsUndone() throws TimeoutException {
        try (OpenWindow window = opened()) {
            choose(window, BROKEN);
            window.press("retry");
            window.awaitText("Se vuelve a leer 1 archivo");
            window.await(() -> table(window).getItems().size() == 2);
            window.await(() -> window.engine.next.get() == 1);
            window.robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
            window.awaitText("Deshecho: el archivo está otra vez en cuarentena.");
            window.await(() -> table(window).getItems().size() == 3);
            assertEquals(List.of("retry " + BROKEN, "back " + BROKEN), window.quarantine.done);
        }
    }

    @Test
    void allAreReadAgainAndNothingIsLeft() throws TimeoutException {
        try (OpenWindow window = opened()) {
            window.press("retryAll");
            window.awaitText("Se vuelven a leer 3 archivos");
            window.awaitText("Nada en cuarentena");
            window.press("undo");
            window.await(() -> table(window).getItems().size() == 3);
        }
    }

    @Test
    void itIsPutAwayWithAReasonOnly() throws TimeoutException {
        try (OpenWindow window = opened()) {
            choose(window, EMPTY);
            window.robot.interact(() -> table(window).requestFocus());
            window.robot.press(KeyCode.DELETE).release(KeyCode.DELETE);
            window.awaitText("Este archivo sale de la cuarentena");
            window.press("putAway");
            window.awaitText("Escriba o elija el motivo");
            ComboBox<?> reason = window.find("reason", ComboBox.class);
            window.robot.interact(() -> reason.getSelectionModel().select(0));
            window.press("putAway");
            window.awaitText("Apartado 1 archivo.");
            assertEquals(List.of("No es una factura " + EMPTY), window.quarantine.done);
            window.press("undo");
            window.await(() -> table(window).getItems().size() == 3);
        }
    }

    @Test
    void severalAreChosenAndPutAwayAtOnce() throws TimeoutException {
        try (OpenWindow window = opened()) {
            window.robot.interact(() -> table(window).getSelectionModel().selectAll());
            window.awaitText("3 archivos elegidos");
            window.press("dismiss");
            window.robot.interact(
                    () -> window.find("reason", ComboBox.class).getEditor().setText("son anuncios"));
            window.press("putAway");
            window.awaitText("Apartados 3 archivos.");
            assertEquals(3, window.quarantine.done.size());
        }
    }

    @Test
    void whoComesSecondIsToldWhoWasFirst() throws TimeoutException {
        try (OpenWindow window = opened()) {
            choose(window, BROKEN);
            window.quarantine.answer = java.util.Optional.of(
                    new Released(List.of(), List.of(new Released.PassedOver.ByAnother("luis", SampleLedger.NOON))));
            window.press("retry");
            window.awaitText("luis se adelantó");
            assertEquals(0, window.engine.next.get());
        }
    }

    @Test
    void whatCarriesActiveContentIsOpenedAfterAWarningOnly() throws TimeoutException {
        List<URI> opened = new CopyOnWriteArrayList<>();
        try (OpenWindow window =
                OpenWindow.on(SampleLedger.month().holdings, withBrowser(opened), OpenWindow.SPANISH)) {
            window.quarantine.look = new FileLook.Seen(1, Set.of(ActiveContent.JAVASCRIPT));
            start(window);
            choose(window, BROKEN);
            window.awaitText("1 de 1");
            window.press("openOutside");
            window.awaitText("Este archivo lleva instrucciones (JavaScript).");
            assertEquals(List.of(), opened);
            window.press("openNot");
            assertFalse(window.says("Este archivo lleva instrucciones"));
            window.press("openOutside");
            window.press("openAnyway");
            window.await(() -> opened.size() == 1);
            assertEquals(Path.of("/tmp/copy.pdf").toUri(), opened.getFirst());
        }
    }

    @Test
    void whatCarriesNothingIsOpenedAtOnceAndWhatIsUnknownWarns() throws TimeoutException {
        List<URI> opened = new CopyOnWriteArrayList<>();
        try (OpenWindow window =
                OpenWindow.on(SampleLedger.month().holdings, withBrowser(opened), OpenWindow.SPANISH)) {
            start(window);
            choose(window, BROKEN);
            window.awaitText("1 de 2");
            window.press("openOutside");
            window.await(() -> opened.size() == 1);
            window.quarantine.look = new FileLook.Unknown();
            choose(window, EMPTY);
            window.awaitText("ninguna imagen");
            window.press("openOutside");
            window.awaitText("No se ha podido comprobar qué lleva este archivo dentro.");
            assertEquals(1, opened.size());
        }
    }

    private static Desks withBrowser(List<URI> opened) {
        Desks none = Desks.withoutGoogle(OpenWindow.SPANISH);
        return new Desks(none.connection(), none.folders(), opened::add);
    }

    @Test
    void itIsShownInItsFolder() throws TimeoutException {
        try (OpenWindow window = opened()) {
            choose(window, BROKEN);
            window.press("showInFolder");
            window.await(() -> window.holdings.table.opened.equals(List.of("2026/" + BROKEN)));
            window.holdings.table.gone = true;
            window.press("showInFolder");
            window.awaitText("El archivo ya no está donde estaba.");
        }
    }

    @Test
    void everyCauseHasItsAdviceInBothLanguages() {
        for (Locale locale : List.of(OpenWindow.SPANISH, Locale.UK)) {
            Texts texts = Texts.of(locale);
            Arrays.stream(Fault.values())
                    .forEach(fault -> assertFalse(
                            texts.get("quarantine.advice." + fault.code()).isBlank()));
        }
    }

    @Test
    void everythingCanBeReachedByKeyAndHasAName() throws TimeoutException {
        try (OpenWindow window = opened()) {
            choose(window, PROTECTED);
            for (String id : List.of("retryAll", "retry", "dismiss", "openOutside", "showInFolder", "unlock")) {
                Button button = window.find(id, Button.class);
                assertTrue(button.isFocusTraversable() && button.isMnemonicParsing(), id);
                assertTrue(button.getText().contains("_"), id);
            }
            assertEquals(
                    "Contraseña del archivo elegido",
                    window.find("password", PasswordField.class).getAccessibleText());
            Label name = window.robot
                    .lookup((javafx.scene.Node node) -> node instanceof Label label && label.getLabelFor() != null)
                    .query();
            assertEquals(window.find("password", PasswordField.class), name.getLabelFor());
        }
    }

    private static OpenWindow opened() throws TimeoutException {
        OpenWindow window = OpenWindow.onMonth();
        start(window);
        return window;
    }

    private static void start(OpenWindow window) {
        window.press("rail-quarantine");
        window.await(() -> table(window).getItems().size() == 3);
    }

    @SuppressWarnings("unchecked") // FXML knows no type parameters.
    private static TableView<DocumentRow> table(OpenWindow window) {
        return window.find("table", TableView.class);
    }

    private static void choose(OpenWindow window, String name) {
        TableView<DocumentRow> table = table(window);
        window.robot.interact(() -> {
            for (int i = 0; i < table.getItems().size(); i++) {
                if (table.getItems().get(i).file().name().equals(name)) {
                    table.getSelectionModel().clearAndSelect(i);
                }
            }
        });
        window.await(
                () -> table.getSelectionModel().getSelectedItem().file().name().equals(name));
    }
}
