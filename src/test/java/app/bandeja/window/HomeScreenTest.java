package app.bandeja.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.invoice.State;
import app.bandeja.window.outside.Activity;
import app.bandeja.window.outside.Progress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
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
            assertEquals(
                    List.of("10 mar, 12:04", "con fallos, 1 min 14 s", "10", "3", "1", "1", "3", "1", "0"),
                    firstRun(window));
            window.awaitText("Queda un documento por leer.");
        }
    }

    private static List<String> firstRun(OpenWindow window) {
        TableView<?> runs = window.find("runs", TableView.class);
        return OpenWindow.onScreen(() -> runs.getColumns().stream()
                .map(column -> String.valueOf(column.getCellData(0)))
                .toList());
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
            window.awaitText("Diga a Bandeja dónde están sus facturas");
            assertTrue(window.find("sync", Button.class).isDisabled(), "there is nothing to sync");
            assertFalse(window.says("Últimas sincronizaciones"), "nothing empty is shown");
            window.press("connect");
            window.awaitText("De dónde llegan los documentos");
            window.press("rail-home");
            window.press("connectFolder");
            window.awaitText("De dónde llegan los documentos");
        }
    }

    @Test
    void theSamplesOpenInAWindowOfTheirOwn() throws TimeoutException {
        try (OpenWindow window = OpenWindow.on(new FakeHoldings(), OpenWindow.SPANISH)) {
            window.awaitText("Probar con ejemplos");
            window.holdings.home.samplesStart = false;
            window.press("trySamples");
            window.awaitText("La ventana de ejemplos no se ha podido abrir.");
            window.holdings.home.samplesStart = true;
            window.press("trySamples");
            window.await(() -> window.holdings.home.samples.get() == 2);
            window.awaitText("La ventana de ejemplos se está abriendo…");
        }
    }

    @Test
    void aRunCanBePausedAndGoesOn() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onMonth()) {
            window.engine.progress = new Progress.Running(
                    Activity.READING, Optional.of("a.pdf"), 3, 12, 3, Optional.of(Duration.ofSeconds(130)));
            window.awaitText("3 de 12 documentos, quedan unos 2 minutos");
            window.press("pause");
            window.await(() -> window.engine.pauses.get() == 1);
            window.engine.progress = new Progress.Running(Activity.PAUSED, Optional.empty(), 3, 12, 3);
            window.awaitText("En pausa");
            assertFalse(window.find("pause", Button.class).isVisible());
            window.press("goOn");
            window.await(() -> window.engine.continuations.get() == 1);
            window.engine.progress = new Progress.Running(Activity.STOPPING, Optional.empty(), 3, 12, 3);
            window.awaitText("Deteniendo");
            assertTrue(window.find("stop", Button.class).isDisabled(), "it stops already");
            assertFalse(window.find("pause", Button.class).isVisible());
        }
    }

    @Test
    void whatNeedsAPersonLeadsToWhereItIsSettled() throws TimeoutException {
        FakeHoldings holdings = SampleLedger.month().holdings;
        holdings.home.fill();
        try (OpenWindow window = OpenWindow.on(holdings, OpenWindow.SPANISH)) {
            window.awaitText("3 archivos no se han podido leer y están en cuarentena.");
            window.awaitText("3 documentos esperan su revisión, el más antiguo desde el 18 feb.");
            window.press("attend-quarantine");
            window.awaitText("Archivos que no se pueden leer, por qué, y qué hacer");
            window.press("rail-home");
            window.press("attend-review");
            window.awaitText("Pendientes de revisión");
            window.press("rail-home");
            window.press("attend-failing");
            window.await(() -> Optional.of(State.OWED)
                    .equals(window.find("filter", ChoiceBox.class).getValue()));
            window.press("rail-home");
            window.awaitText("3 facturas vencen hasta el 17/03/2026, la primera el 12/03/2026.");
            window.press("attend-due");
            window.awaitText("Vencen del 10/03/2026 al 17/03/2026");
            window.press("dueChip");
            window.awaitText("14 facturas");
            assertFalse(window.says("Vencen del"));
        }
    }

    @Test
    void aSourceThatCannotBeReachedAndAFullDiskComeFirst() throws TimeoutException {
        FakeHoldings holdings = SampleLedger.month().holdings;
        holdings.home.failures.put(SampleLedger.FOLDER.text(), "La carpeta no existe.");
        holdings.home.free = 700_000_000;
        try (OpenWindow window = OpenWindow.on(holdings, OpenWindow.SPANISH)) {
            window.engine.progress = new Progress.Idle(1, Optional.of("La carpeta no existe."));
            window.awaitText("De /home/ana/Facturas recibidas no entra nada: La carpeta no existe.");
            window.awaitText("solo queda sitio para 700 MB");
            window.awaitText("La última sincronización no pudo leer de todos los orígenes.");
            VBox lines = window.find("attention", VBox.class);
            assertEquals("attend-source-1", secondOfLine(lines, 0));
            assertEquals("attend-room", secondOfLine(lines, 1));
            window.press("attend-source-1");
            window.awaitText("De dónde llegan los documentos");
        }
    }

    private static String secondOfLine(VBox lines, int line) {
        return OpenWindow.onScreen(() ->
                ((HBox) lines.getChildren().get(line)).getChildren().get(1).getId());
    }

    @Test
    void thePastIsToldInChartsAndInWords() throws TimeoutException {
        FakeHoldings holdings = SampleLedger.month().holdings;
        holdings.home.fill();
        try (OpenWindow window = OpenWindow.on(holdings, OpenWindow.SPANISH)) {
            Node documents = window.find("documentsChart", Node.class);
            window.await(() -> documents.getAccessibleText() != null);
            assertTrue(
                    documents
                            .getAccessibleText()
                            .startsWith("Documentos que entraron. Semana del 22 dic: 41 aceptados, 6 pendientes,"
                                    + " 2 en cuarentena. "),
                    documents.getAccessibleText());
            assertTrue(documents
                    .getAccessibleText()
                    .contains("Semana del 12 ene: ninguno aceptado, ninguno pendiente, ninguno en cuarentena"));
            Node reading = window.find("readingChart", Node.class);
            assertTrue(reading.getAccessibleText().contains("Semana del 12 ene: no se leyó ninguno"));
            assertTrue(reading.getAccessibleText().contains("Semana del 22 dic: 0,40 s por documento"));
            window.press("past-days");
            assertTrue(OpenWindow.onScreen(documents::getAccessibleText).contains(". 23 dic: 56 aceptados"));
        }
    }

    @Test
    void withNothingToDoItSaysSo() throws TimeoutException {
        SampleLedger ledger = SampleLedger.startingAt(1);
        ledger.holdings.sources.add(SampleLedger.FOLDER, "");
        ledger.accepted(
                SampleDraft.of("Papelería Ronda, S.L.", "B58378431", "2026/118", SampleLedger.day(2, 3), "84.30", "21"),
                "a.pdf");
        ledger.holdings.home.came = List.of(0L, 0L, 0L);
        try (OpenWindow window = OpenWindow.on(ledger.holdings, OpenWindow.SPANISH)) {
            window.awaitText("Nada espera por usted.");
            window.awaitText("En este tiempo no se leyó ningún documento.");
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
