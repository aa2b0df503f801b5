package app.bandeja.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.window.outside.Activity;
import app.bandeja.window.outside.Progress;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class HomeScreenTest {

    @Test
    void showsTheEquationTheSourcesAndTheLastRun() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onMonth()) {
            window.await(() -> tile(window, "total").equals("Total: 19"));
            assertEquals(
                    List.of(
                            "Aceptados: 10",
                            "Pendientes: 3",
                            "Duplicados: 1",
                            "Ignorados: 1",
                            "Cuarentena: 3",
                            "Por leer: 1"),
                    Stream.of("accepted", "pending", "duplicate", "ignored", "quarantined", "owed")
                            .map(state -> tile(window, state))
                            .toList());
            window.awaitText("/home/ana/Facturas recibidas");
            window.awaitText("terminó con fallos en 1 min 14 s");
            window.awaitText("Queda un documento por leer.");
        }
    }

    private static String tile(OpenWindow window, String state) {
        return window.find("figure-" + state, Button.class).getAccessibleText();
    }

    @Test
    void syncAsksTheEngineAndNeverWaitsForIt() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onMonth()) {
            CountDownLatch gate = new CountDownLatch(1);
            window.engine.gate = gate; // An engine that takes for ever.
            Button sync = window.find("sync", Button.class);
            window.await(() -> !sync.isDisabled());
            window.press("sync");
            window.await(() -> window.engine.syncs.get() == 1);
            assertTrue(sync.isDisabled(), "one click is one order");
            window.press("rail-review");
            window.awaitText("Pendientes de revisión");
            gate.countDown();
            window.await(() -> !sync.isDisabled());
        }
    }

    @Test
    void f5SyncsToo() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onMonth()) {
            window.await(() -> !window.find("sync", Button.class).isDisabled());
            window.robot.press(KeyCode.F5).release(KeyCode.F5);
            window.await(() -> window.engine.syncs.get() == 1);
        }
    }

    @Test
    void aRunShowsWhatItDoesAndCanBeStopped() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onMonth()) {
            window.engine.progress =
                    new Progress.Running(Activity.READING, Optional.of("energia_febrero.pdf"), 3, 12, 3);
            window.awaitText("Leyendo: energia_febrero.pdf");
            window.awaitText("3 de 12 documentos");
            ProgressBar bar = window.find("bar", ProgressBar.class);
            assertEquals(0.25, bar.getProgress());
            assertTrue(window.find("sync", Button.class).isDisabled());
            window.press("stop");
            window.await(() -> window.engine.stops.get() == 1);
            window.engine.progress = new Progress.Idle(12, Optional.empty());
            window.await(() -> !bar.isVisible());
        }
    }

    @Test
    void figuresGrowWhileDocumentsAreSettled() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onMonth()) {
            window.await(() -> tile(window, "total").equals("Total: 19"));
            window.holdings.documents.addAll(SampleLedger.month().holdings.documents);
            window.engine.progress = new Progress.Running(Activity.SETTLING, Optional.empty(), 1, 2, 1);
            window.await(() -> tile(window, "total").equals("Total: 38"));
        }
    }

    @Test
    void anEmptyHouseSaysWhatToDo() throws TimeoutException {
        try (OpenWindow window = OpenWindow.on(new FakeHoldings(), OpenWindow.SPANISH)) {
            window.awaitText("Todavía no hay ninguna carpeta conectada.");
            window.awaitText("Todavía no se vigila ninguna carpeta.");
            assertTrue(window.find("sync", Button.class).isDisabled(), "there is nothing to sync");
            window.press("connect");
            window.awaitText("De dónde llegan los documentos");
        }
    }

    @Test
    void aRunThatCouldNotBeDoneSaysWhy() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onMonth()) {
            window.engine.progress = new Progress.Idle(1, Optional.of("la carpeta no existe"));
            window.awaitText("La última sincronización no se pudo hacer: la carpeta no existe");
            assertFalse(window.find("sync", Button.class).isDisabled());
        }
    }
}
