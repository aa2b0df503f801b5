package app.bandeja.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.bandeja.invoice.State;
import app.bandeja.store.InvoiceRow;
import app.bandeja.window.outside.Activity;
import app.bandeja.window.outside.Progress;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;

class ListScreensTest {

    @Test
    void invoicesAreShownInTheFormOfTheCountry() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onMonth()) {
            window.press("rail-invoices");
            TableView<?> table = window.find("table", TableView.class);
            window.await(() -> table.getItems().size() == 14);
            assertEquals(
                    List.of(
                            "24/02/2026",
                            "0226/771",
                            "Suministros Industriales Guadalhorce, S.L.",
                            "B29876543",
                            "12.845,90",
                            "2.697,64",
                            "15.543,54\u00a0€",
                            "ACCEPTED",
                            "0226-771 suministros.pdf"),
                    cells(table, 6));
        }
    }

    private static List<String> cells(TableView<?> table, int row) {
        return OpenWindow.onScreen(() -> table.getVisibleLeafColumns().stream()
                .map((TableColumn<?, ?> column) -> Objects.toString(column.getCellData(row)))
                .toList());
    }

    @Test
    @SuppressWarnings("unchecked") // FXML knows no type parameters.
    void invoicesCanBeNarrowedToAState() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onMonth()) {
            window.press("rail-invoices");
            ChoiceBox<Optional<State>> filter = window.find("filter", ChoiceBox.class);
            window.robot.interact(() -> filter.setValue(Optional.of(State.DUPLICATE)));
            window.awaitText("1 factura");
            window.awaitText("Papeleria Ronda 118 (copia).pdf");
        }
    }

    @Test
    void aLongListIsReadAsFarAsItIsScrolled() throws TimeoutException {
        FakeHoldings holdings = SampleLedger.month().holdings;
        InvoiceRow row = holdings.invoices.getFirst();
        List<InvoiceRow> many = java.util.Collections.nCopies(1000, row);
        holdings.invoices.addAll(many);
        try (OpenWindow window = OpenWindow.on(holdings, OpenWindow.SPANISH)) {
            window.press("rail-invoices");
            TableView<?> table = window.find("table", TableView.class);
            window.await(() -> table.getItems().size() == 200);
            window.robot.interact(() -> table.scrollTo(190));
            window.await(() -> table.getItems().size() == 400);
        }
    }

    @Test
    void pendingDocumentsSayWhyInWordsBesideTheValuesRead() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onMonth()) {
            window.press("rail-review");
            ListView<?> list = window.find("list", ListView.class);
            window.await(() -> list.getItems().size() == 3);
            window.awaitText("No se ha encontrado: proveedor, NIF del proveedor, cuota");
            window.robot.interact(() -> list.getSelectionModel().select(2));
            window.awaitText("El dígito de control del NIF del proveedor B29555667 no es correcto");
            window.awaitText("No es seguro: número");
        }
    }

    @Test
    void theSelectedDocumentStaysSelectedWhileOthersArrive() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onMonth()) {
            window.press("rail-review");
            ListView<?> list = window.find("list", ListView.class);
            window.await(() -> list.getItems().size() == 3);
            window.robot.interact(() -> list.getSelectionModel().select(2));
            Object chosen = list.getSelectionModel().getSelectedItem();
            SampleLedger more = SampleLedger.startingAt(100);
            MonthOfInvoices.into(more);
            window.holdings.invoices.addAll(0, more.holdings.invoices);
            window.engine.progress = new Progress.Running(Activity.SETTLING, Optional.empty(), 1, 2, 1);
            window.await(() -> list.getItems().size() == 6);
            assertEquals(chosen, list.getSelectionModel().getSelectedItem());
        }
    }

    @Test
    void emptyScreensSayWhatTheyAreFor() throws TimeoutException {
        try (OpenWindow window = OpenWindow.on(new FakeHoldings(), OpenWindow.SPANISH)) {
            window.press("rail-invoices");
            window.awaitText("Todavía no hay facturas");
            window.press("rail-review");
            window.awaitText("Nada pendiente");
            window.press("rail-quarantine");
            window.awaitText("Nada en cuarentena");
            window.press("rail-documents");
            window.awaitText("No hay documentos que mostrar");
            assertFalse(window.says("Nada en cuarentena"));
        }
    }
}
