package app.bandeja.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.invoice.RunId;
import app.bandeja.store.DocumentRow;
import app.bandeja.store.EventFilter;
import app.bandeja.store.EventFilter.Level;
import app.bandeja.store.EventFilter.Stage;
import app.bandeja.store.EventRow;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** What happened is listed, searched and filtered, and leads to its document. */
class ActivityScreenTest {
    private static final int ALL = 38;

    @Test
    void eventsAreToldInWords() throws TimeoutException {
        try (OpenWindow window = opened()) {
            choose(window, "extracto_protegido.pdf", "quarantined");
            int row =
                    OpenWindow.onScreen(() -> events(window).getSelectionModel().getSelectedIndex());
            assertEquals(
                    List.of(
                            "10 mar 2026, 12:04",
                            "Aviso",
                            "Decisión",
                            "En cuarentena",
                            "extracto_protegido.pdf",
                            "El archivo está protegido con contraseña."),
                    cells(events(window), row));
            window.awaitText("2026/extracto_protegido.pdf · En cuarentena: El archivo está protegido");
        }
    }

    @Test
    void theyAreSearchedByWhatOneSees() throws TimeoutException {
        try (OpenWindow window = opened()) {
            window.robot.press(KeyCode.CONTROL, KeyCode.F).release(KeyCode.F, KeyCode.CONTROL);
            TextField search = window.find("search", TextField.class);
            window.await(search::isFocused);
            window.robot.interact(() -> search.setText("cuarentena"));
            window.await(() -> events(window).getItems().size() == 3);
            window.robot.interact(() -> search.setText("EXTRACTO"));
            window.await(() -> events(window).getItems().size() == 2);
            window.robot.interact(() -> search.setText("zzz"));
            window.awaitText("Ningún suceso coincide");
            window.press("clear");
            window.await(() -> events(window).getItems().size() == ALL);
        }
    }

    @Test
    @SuppressWarnings("unchecked") // FXML knows no type parameters.
    void theyAreFilteredByLevelStageAndTime() throws TimeoutException {
        try (OpenWindow window = opened()) {
            ChoiceBox<Optional<Level>> level = window.find("level", ChoiceBox.class);
            ChoiceBox<Optional<Stage>> stage = window.find("step", ChoiceBox.class);
            window.robot.interact(() -> level.setValue(Optional.of(Level.WARNING)));
            window.await(() -> events(window).getItems().size() == 3);
            window.robot.interact(() -> stage.setValue(Optional.of(Stage.DISCOVER)));
            window.awaitText("Ningún suceso coincide");
            window.press("clear");
            ChoiceBox<Object> since = window.find("since", ChoiceBox.class);
            window.robot.interact(() -> since.getSelectionModel().select(1));
            window.await(() -> window.holdings
                    .happenings
                    .asked
                    .map(EventFilter::span)
                    .flatMap(EventFilter.Span::from)
                    .isPresent());
            assertEquals(
                    Optional.of(java.time.Instant.parse("2026-03-09T23:00:00Z")),
                    window.holdings.happenings.asked.orElseThrow().span().from());
        }
    }

    @Test
    void aLongListIsReadAsFarAsItIsScrolled() throws TimeoutException {
        FakeHoldings holdings = SampleLedger.month().holdings;
        DocumentRow row = holdings.documents.getFirst();
        for (int i = 0; i < 1000; i++) {
            holdings.happenings.add(row, SampleLedger.NOON, "settle", "info", "accepted", "");
        }
        try (OpenWindow window = OpenWindow.on(holdings, OpenWindow.SPANISH)) {
            window.press("rail-activity");
            window.await(() -> events(window).getItems().size() == 200);
            window.robot.interact(() -> events(window).scrollTo(190));
            window.await(() -> events(window).getItems().size() == 400);
        }
    }

    @Test
    void fromAnEventOneReachesItsDocument() throws TimeoutException {
        try (OpenWindow window = opened()) {
            choose(window, "escaneo_0007.pdf", "found");
            window.robot.interact(() -> events(window).requestFocus());
            window.robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
            TableView<DocumentRow> quarantine = table(window);
            window.await(() -> quarantine.getSelectionModel().getSelectedItem() != null
                    && quarantine
                            .getSelectionModel()
                            .getSelectedItem()
                            .file()
                            .name()
                            .equals("escaneo_0007.pdf"));
            window.press("rail-activity");
            choose(window, "albaran_4411.pdf", "ignored");
            window.press("openDocument");
            window.awaitText("Solo un documento");
            TableView<DocumentRow> documents = table(window);
            window.await(() -> documents.getItems().size() == 1);
            assertEquals(
                    "albaran_4411.pdf", documents.getItems().getFirst().file().name());
            window.press("only");
            window.await(() -> documents.getItems().size() == 19);
        }
    }

    @Test
    void theEventsOfOneDocumentStandAlone() throws TimeoutException {
        try (OpenWindow window = opened()) {
            choose(window, "escaneo_0007.pdf", "found");
            window.press("onlyDocument");
            window.await(() -> events(window).getItems().size() == 2);
            window.press("documentChip");
            window.await(() -> events(window).getItems().size() == ALL);
        }
    }

    @Test
    void rowsAreCopiedAsTextWithTabs() throws TimeoutException {
        try (OpenWindow window = opened()) {
            window.robot.interact(() -> {
                events(window).requestFocus();
                events(window).getSelectionModel().clearSelection();
                events(window).getSelectionModel().selectRange(0, 2);
            });
            window.robot.press(KeyCode.CONTROL, KeyCode.C).release(KeyCode.C, KeyCode.CONTROL);
            String copied =
                    OpenWindow.onScreen(() -> Clipboard.getSystemClipboard().getString());
            assertEquals(2, copied.split("\n").length);
            assertEquals(6, copied.split("\n")[0].split("\t").length);
        }
    }

    @Test
    void runsAreShownWithTheirMetricsAndLeadToTheirEvents() throws TimeoutException {
        try (OpenWindow window = opened()) {
            window.robot.interact(() -> window.robot
                    .lookup("#tabs")
                    .queryAs(TabPane.class)
                    .getSelectionModel()
                    .select(1));
            TableView<?> runs = window.find("runs", TableView.class);
            window.await(() -> runs.getItems().size() == 2);
            assertEquals(
                    List.of("10 mar 2026, 12:04", "1 min 14 s", "19", "10", "3", "1", "1", "3", "1", "0"),
                    cells(runs, 0));
            assertEquals("sin terminar", cells(runs, 1).get(1));
            assertEquals("—", cells(runs, 1).get(2));
            window.robot.interact(() -> runs.getSelectionModel().select(0));
            window.press("eventsOfRun");
            window.awaitText("Sincronización del 10 mar 2026, 12:04");
            window.await(() ->
                    window.holdings.happenings.asked.flatMap(EventFilter::run).equals(Optional.of(new RunId(2))));
            window.press("runChip");
            window.await(() -> events(window).getItems().size() == ALL);
        }
    }

    @Test
    void emptyListsSayWhatTheyAreFor() throws TimeoutException {
        try (OpenWindow window = OpenWindow.on(new FakeHoldings(), Locale.UK)) {
            window.press("rail-activity");
            window.awaitText("Nothing has happened yet");
            window.robot.interact(() -> window.robot
                    .lookup("#tabs")
                    .queryAs(TabPane.class)
                    .getSelectionModel()
                    .select(1));
            window.awaitText("There has been no sync yet");
        }
    }

    @Test
    void itIsOpenedByItsKey() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onMonth()) {
            window.robot.press(KeyCode.CONTROL, KeyCode.DIGIT8).release(KeyCode.DIGIT8, KeyCode.CONTROL);
            window.awaitText("Lo que ha pasado con cada documento");
            assertTrue(window.says("Sucesos"));
        }
    }

    private static OpenWindow opened() throws TimeoutException {
        OpenWindow window = OpenWindow.onMonth();
        window.press("rail-activity");
        window.await(() -> events(window).getItems().size() == ALL);
        return window;
    }

    @SuppressWarnings("unchecked") // FXML knows no type parameters.
    private static TableView<EventRow> events(OpenWindow window) {
        return window.find("events", TableView.class);
    }

    @SuppressWarnings("unchecked") // FXML knows no type parameters.
    private static TableView<DocumentRow> table(OpenWindow window) {
        window.await(() -> window.robot.lookup("#table").tryQuery().isPresent());
        return window.find("table", TableView.class);
    }

    private static void choose(OpenWindow window, String name, String decision) {
        TableView<EventRow> table = events(window);
        window.robot.interact(() -> {
            for (int i = 0; i < table.getItems().size(); i++) {
                EventRow row = table.getItems().get(i);
                if (row.file().name().equals(name) && row.event().decision().equals(decision)) {
                    table.getSelectionModel().clearAndSelect(i);
                }
            }
        });
    }

    private static List<String> cells(TableView<?> table, int row) {
        return OpenWindow.onScreen(() -> table.getVisibleLeafColumns().stream()
                .map((TableColumn<?, ?> column) -> Objects.toString(column.getCellData(row)))
                .toList());
    }
}
