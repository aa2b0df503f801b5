package app.bandeja.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.invoice.State;
import app.bandeja.window.outside.Progress;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class FrameTest {

    @Test
    void theRailLeadsToEveryScreenAndCountsWhatLiesThere() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onMonth()) {
            window.await(() -> rail(window, "invoices").equals("Facturas: 14"));
            assertEquals("Pendientes: 3", rail(window, "review"));
            assertEquals("Cuarentena: 3", rail(window, "quarantine"));
            assertEquals("Documentos: 19", rail(window, "documents"));
            window.press("rail-invoices");
            window.awaitText("14 facturas");
            window.press("rail-review");
            window.awaitText("Pendientes de revisión");
            window.press("rail-quarantine");
            window.awaitText("Archivos que no se pueden leer, por qué, y qué hacer");
            window.press("rail-documents");
            window.awaitText("Todos los archivos de los orígenes, y en qué han quedado");
            window.press("rail-documents");
            assertTrue(window.find("rail-documents", ToggleButton.class).isSelected(), "chosen stays chosen");
            window.press("rail-home");
            window.awaitText("Orígenes conectados");
        }
    }

    private static String rail(OpenWindow window, String place) {
        return String.valueOf(window.find("rail-" + place, ToggleButton.class).getAccessibleText());
    }

    @Test
    void theKeyboardLeadsThereToo() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onMonth()) {
            window.robot.press(KeyCode.CONTROL, KeyCode.DIGIT4).release(KeyCode.DIGIT4, KeyCode.CONTROL);
            window.awaitText("Archivos que no se pueden leer, por qué, y qué hacer");
        }
    }

    @Test
    void aFigureOpensWhatItCounts() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onMonth()) {
            window.press("figure-ignored");
            window.awaitText("albaran_4411.pdf");
            window.awaitText("No es una factura (un albarán, un presupuesto, un extracto o similar).");
            assertFalse(window.says("extracto_protegido.pdf"));
            assertEquals(
                    Optional.of(State.IGNORED),
                    window.find("filter", ChoiceBox.class).getValue());
            window.press("rail-home");
            window.press("figure-accepted");
            window.awaitText("10 facturas");
            window.press("rail-home");
            window.press("figure-quarantined");
            window.awaitText("Archivos que no se pueden leer, por qué, y qué hacer");
        }
    }

    @Test
    void everythingSpeaksTheLanguageItWasOpenedIn() throws TimeoutException {
        try (OpenWindow window = OpenWindow.on(SampleLedger.month().holdings, Locale.UK)) {
            window.awaitText("One document is still to be read.");
            window.press("rail-review");
            window.awaitText("Not found: supplier, supplier's tax id, tax");
            window.press("rail-quarantine");
            window.awaitText("The file is protected by a password.");
            window.press("rail-invoices");
            window.awaitText("12,845.90");
        }
    }

    @Test
    void aFailureOfTheDatabaseIsSaidAndTheWindowLivesOn() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onMonth()) {
            window.await(() -> rail(window, "documents").equals("Documentos: 19"));
            window.holdings.broken = true;
            window.engine.progress = new Progress.Idle(1, Optional.empty());
            window.awaitText("No se ha podido leer la base de datos.");
            window.holdings.broken = false;
            window.await(() -> !window.says("No se ha podido leer la base de datos."));
        }
    }
}
