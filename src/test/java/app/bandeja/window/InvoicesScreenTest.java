package app.bandeja.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.books.ExportFormat;
import app.bandeja.books.ExportResult;
import app.bandeja.books.RowPer;
import app.bandeja.invoice.State;
import app.bandeja.store.InvoiceSummary;
import app.bandeja.window.look.PageView;
import app.bandeja.window.look.TextCell;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class InvoicesScreenTest {

    private static OpenWindow onInvoices(FakeHoldings holdings) throws TimeoutException {
        OpenWindow window = OpenWindow.on(holdings, OpenWindow.SPANISH);
        window.press("rail-invoices");
        window.await(() -> table(window).getItems().size() == 14);
        return window;
    }

    private static OpenWindow onInvoices() throws TimeoutException {
        return onInvoices(SampleLedger.month().holdings);
    }

    @SuppressWarnings("unchecked") // FXML knows no type parameters.
    private static TableView<InvoiceSummary> table(OpenWindow window) {
        return window.find("table", TableView.class);
    }

    private static TableColumn<InvoiceSummary, ?> column(OpenWindow window, String id) {
        return table(window).getColumns().stream()
                .filter(column -> column.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static void type(OpenWindow window, String text) {
        window.robot.interact(() -> window.find("search", TextField.class).setText(text));
    }

    private static String sums(OpenWindow window) {
        return window.find("sums", Label.class).getText();
    }

    @Test
    void whatIsTypedIsSearchedAtOnceAndClearedAgain() throws TimeoutException {
        try (OpenWindow window = onInvoices()) {
            type(window, "hotel 26");
            window.await(() -> table(window).getItems().size() == 1);
            window.awaitText("1 factura");
            window.await(() -> sums(window).contains("total 341,00\u00a0€"));
            type(window, "nobody");
            window.awaitText("Ninguna factura coincide");
            window.press("clear");
            window.await(() -> table(window).getItems().size() == 14);
            assertFalse(OpenWindow.isInSight(window.find("clear", Button.class)));
        }
    }

    @Test
    void whatIsTypedNextGivesUpTheFormerSearchAndItsSums() throws TimeoutException {
        FakeHoldings holdings = SampleLedger.month().holdings;
        try (OpenWindow window = onInvoices(holdings)) {
            holdings.table.endless = List.of("hot");
            type(window, "hot");
            window.await(() -> sums(window).equals("Sumando… 41 %"));
            type(window, "hotel 26");
            window.await(() -> table(window).getItems().size() == 1);
            window.await(() -> sums(window).contains("total 341,00\u00a0€"));
        }
    }

    @Test
    void searchingAndScrollingAreNeverAskedOnTheScreensThread() throws TimeoutException {
        FakeHoldings holdings = SampleLedger.month().holdings;
        try (OpenWindow window = onInvoices(holdings)) {
            type(window, "b");
            window.await(() -> table(window).getItems().size() < 14);
            window.robot.interact(
                    () -> table(window).scrollTo(table(window).getItems().size() - 1));
            window.press("clear");
            window.await(() -> table(window).getItems().size() == 14);
            assertFalse(holdings.table.askedOnScreen);
        }
    }

    @Test
    @SuppressWarnings("unchecked") // FXML knows no type parameters.
    void aPeriodIsNarrowedTo() throws TimeoutException {
        try (OpenWindow window = onInvoices()) {
            ChoiceBox<Object> period = window.find("period", ChoiceBox.class);
            window.robot.interact(() -> period.getSelectionModel().select(2)); // last month
            window.await(() -> table(window).getItems().size() < 14
                    && !table(window).getItems().isEmpty());
            assertTrue(OpenWindow.onScreen(() -> table(window).getItems().stream()
                    .allMatch(row -> row.dates().issue().orElseThrow().getMonthValue() == 2)));
        }
    }

    @Test
    void aColumnSortsInTheDatabase() throws TimeoutException {
        try (OpenWindow window = onInvoices()) {
            window.robot.interact(() -> {
                column(window, "total").setSortType(TableColumn.SortType.DESCENDING);
                table(window).getSortOrder().setAll(List.of(column(window, "total")));
            });
            window.await(() -> table(window).getItems().getFirst().number().equals(Optional.of("0226/771")));
            assertEquals(
                    Optional.of("R-26/15"),
                    OpenWindow.onScreen(() -> table(window).getItems().getLast().number()));
        }
    }

    @Test
    void chosenColumnsAreRemembered() throws TimeoutException {
        FakeHoldings holdings = SampleLedger.month().holdings;
        try (OpenWindow window = onInvoices(holdings)) {
            window.robot.interact(() -> column(window, "taxId").setVisible(false));
            window.robot.interact(() -> column(window, "due").setVisible(true));
            window.await(() -> holdings.table
                    .kept
                    .getOrDefault("columns.invoices", "")
                    .equals("date,number,supplier,-taxId,base,tax,total,state,document,due,-read"));
        }
        holdings.table.kept.put(
                "columns.invoices", "supplier,date,number,-taxId,base,tax,total,state,document,due,-read");
        try (OpenWindow window = onInvoices(holdings)) {
            window.await(() -> !column(window, "taxId").isVisible());
            assertTrue(OpenWindow.onScreen(() -> column(window, "due").isVisible()));
            assertEquals(
                    "supplier",
                    OpenWindow.onScreen(
                            () -> table(window).getColumns().getFirst().getId()));
        }
    }

    @Test
    void duplicatesAreNotAddedUp() throws TimeoutException {
        try (OpenWindow window = onInvoices()) {
            window.await(() -> sums(window).startsWith("13 facturas: base ")
                    && sums(window).endsWith(" · sin sumar 1 duplicada"));
            window.robot.interact(() -> table(window).getSelectionModel().selectAll());
            window.await(() -> sums(window).startsWith("14 seleccionadas: base ")
                    && sums(window).endsWith(" · sin sumar 1 duplicada"));
        }
    }

    @Test
    void besideOpenDetailsTotalAndStateStayInSightInASmallWindow() throws TimeoutException {
        try (OpenWindow window = onInvoices()) {
            window.robot.interact(() -> window.stage().setWidth(1024));
            List<String> all = columns(window);
            window.robot.interact(() -> table(window).getSelectionModel().select(1));
            window.await(() -> columns(window).equals(List.of("date", "number", "supplier", "total", "state")));
            window.robot.interact(() -> table(window).getSelectionModel().clearSelection());
            window.await(() -> columns(window).equals(all));
        }
    }

    private static List<String> columns(OpenWindow window) {
        return OpenWindow.onScreen(() -> table(window).getVisibleLeafColumns().stream()
                .map(TableColumn::getId)
                .toList());
    }

    @Test
    void selectedRowsAreAddedUpAndCopied() throws TimeoutException {
        try (OpenWindow window = onInvoices()) {
            type(window, "b");
            window.await(() -> table(window).getItems().size() < 14);
            window.robot.interact(() -> {
                table(window).getSelectionModel().clearSelection();
                table(window).getSelectionModel().selectIndices(0, 1);
            });
            window.await(() -> sums(window).startsWith("2 seleccionadas: base "));
            window.robot.interact(() -> table(window).requestFocus());
            window.robot.press(KeyCode.CONTROL, KeyCode.C).release(KeyCode.C, KeyCode.CONTROL);
            String copied =
                    OpenWindow.onScreen(() -> Clipboard.getSystemClipboard().getString());
            assertEquals(2, copied.lines().count());
            assertEquals(9, copied.lines().findFirst().orElseThrow().split("\t", -1).length);
        }
    }

    @Test
    void aCellThatIsPointedAtTellsAllOfItsText() throws TimeoutException {
        try (OpenWindow window = onInvoices()) {
            TextCell<?> cell = window.robot
                    .lookup((Node node) -> node instanceof TextCell<?> one && one.getItem() != null)
                    .queryAs(TextCell.class);
            window.robot.moveTo(cell);
            window.await(() ->
                    cell.getTooltip() != null && cell.getTooltip().getText().equals(cell.getItem()));
        }
    }

    @Test
    void thePageOfTheChosenInvoiceStandsBelowItsValues() throws TimeoutException {
        try (OpenWindow window = onInvoices()) {
            window.robot.interact(() -> table(window).getSelectionModel().clearAndSelect(0));
            window.await(() -> window.robot.lookup("#invoice-page").tryQuery().isPresent());
            PageView page = window.find("invoice-page", PageView.class);
            window.await(() -> "Página 1 de 1".equals(page.getAccessibleText()));
            window.await(() -> page.lookup(".image-view") instanceof ImageView picture && picture.getImage() != null);
        }
    }

    @Test
    void oneRowShowsItsValuesItsHistoryAndWhereItLies() throws TimeoutException {
        FakeHoldings holdings = SampleLedger.month().holdings;
        try (OpenWindow window = onInvoices(holdings)) {
            type(window, "0226");
            window.await(() -> table(window).getItems().size() == 1);
            window.robot.interact(() -> table(window).getSelectionModel().select(0));
            window.awaitText("Encontrado");
            window.awaitText("24/02/2026");
            holdings.table.gone = true;
            window.press("openDocument");
            window.awaitText("El archivo ya no está donde estaba.");
            assertEquals(List.of("2026/0226-771 suministros.pdf"), holdings.table.opened);
        }
    }

    @Test
    void theFiguresOfHomeOpenItNarrowed() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onMonth()) {
            window.press("figure-accepted");
            window.await(() -> OpenWindow.isInSight(table(window))
                    && table(window).getItems().size() == 10
                    && table(window).getItems().stream().allMatch(row -> row.state() == State.ACCEPTED));
        }
    }

    private static void export(OpenWindow window, String item) {
        window.robot.interact(() -> window.find("export", MenuButton.class).getItems().stream()
                .filter(one -> one.getId().equals(item))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    @Test
    void whatIsShownIsExported() throws TimeoutException {
        FakeHoldings holdings = SampleLedger.month().holdings;
        try (OpenWindow window = onInvoices(holdings)) {
            type(window, "hotel");
            window.await(() -> table(window).getItems().size() == 1);
            window.chooser.choice = Optional.of(Path.of("/tmp/facturas.xlsx"));
            export(window, "export_xlsx_rate");
            window.awaitText("14 filas escritas en /tmp/facturas.xlsx");
            var order = holdings.table.exports.getFirst();
            assertEquals(ExportFormat.XLSX, order.format());
            assertEquals(RowPer.RATE, order.per());
            assertEquals(List.of(List.of("hotel")), order.filter().text().words());
            holdings.table.exported = Optional.of(new ExportResult.Failed("No se puede."));
            export(window, "export_csv_invoice");
            window.awaitText("No se puede.");
        }
    }

    @Test
    void anExportCanBeStopped() throws TimeoutException {
        FakeHoldings holdings = SampleLedger.month().holdings;
        try (OpenWindow window = onInvoices(holdings)) {
            holdings.table.exporting = new CountDownLatch(1);
            window.chooser.choice = Optional.of(Path.of("/tmp/facturas.csv"));
            export(window, "export_csv_invoice");
            window.awaitText("Escribiendo");
            window.press("exportStop");
            holdings.table.exporting.countDown();
            window.awaitText("Detenido. No se ha escrito ningún archivo.");
        }
    }
}
