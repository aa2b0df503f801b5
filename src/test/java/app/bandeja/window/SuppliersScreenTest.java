package app.bandeja.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class SuppliersScreenTest {

    private static TableView<?> suppliers(OpenWindow window) {
        window.press("rail-suppliers");
        TableView<?> table = window.find("suppliers", TableView.class);
        window.await(() -> table.getItems().size() == 7);
        return table;
    }

    private static List<String> cells(TableView<?> table, int row) {
        return OpenWindow.onScreen(() -> table.getColumns().stream()
                .map(column -> Objects.toString(column.getCellData(row)))
                .toList());
    }

    private static void choose(OpenWindow window, TableView<?> table, int... rows) {
        window.robot.interact(() -> {
            table.getSelectionModel().clearSelection();
            for (int row : rows) {
                table.getSelectionModel().select(row);
            }
        });
    }

    @Test
    void suppliersAreListedWithWhatTheirInvoicesComeTo() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onMonth()) {
            TableView<?> table = suppliers(window);
            assertEquals(
                    List.of("Papelería Ronda, S.L.", "B58378431", "24", "03/02/2026", "2.210,48\u00a0€"),
                    cells(table, 4));
            assertEquals("Sin nombre", cells(table, 0).getFirst());
        }
    }

    @Test
    void theyAreFoundAsOneTypes() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onMonth()) {
            TableView<?> table = suppliers(window);
            window.robot.press(KeyCode.CONTROL, KeyCode.F).release(KeyCode.F, KeyCode.CONTROL);
            TextField search = window.find("supplierSearch", TextField.class);
            window.await(search::isFocused);
            window.robot.interact(() -> search.setText("ronda 927"));
            window.await(() -> table.getItems().size() == 1);
            window.robot.interact(() -> search.setText("nadie"));
            window.awaitText("Ningún proveedor se llama así");
        }
    }

    @Test
    void oneLeadsToItsInvoices() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onMonth()) {
            TableView<?> table = suppliers(window);
            choose(window, table, 4);
            window.awaitText("ES91 2100 0418 4502 0005 1332");
            window.awaitText("24 facturas");
            window.press("showInvoices");
            window.awaitText("Papelería Ronda, S.L. ✕");
            window.press("supplierChip");
            window.awaitText("14 facturas");
        }
    }

    @Test
    void enterLeadsThereToo() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onMonth()) {
            TableView<?> table = suppliers(window);
            choose(window, table, 4);
            window.robot.interact(table::requestFocus);
            window.robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
            window.awaitText("Papelería Ronda, S.L. ✕");
        }
    }

    @Test
    void twoAreMergedAfterAPreviewAndTakenApartAgain() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onMonth()) {
            TableView<?> table = suppliers(window);
            choose(window, table, 3, 4);
            Label preview = window.find("mergePreview", Label.class);
            assertTrue(window.find("secondStays", RadioButton.class).isSelected(), "the one with more invoices stays");
            assertEquals(
                    "3 facturas de Papeleria Ronda SL (B92777888) y las que vengan con ese NIF pasan a"
                            + " Papelería Ronda, S.L. (B58378431). En cada factura no cambia nada. Se puede deshacer.",
                    preview.getText());
            window.press("firstStays");
            assertTrue(OpenWindow.onScreen(preview::getText).startsWith("24 facturas de Papelería Ronda, S.L."));
            window.press("secondStays");

            window.press("merge");
            window.awaitText("Papelería Ronda, S.L. reúne ahora también las facturas de Papeleria Ronda SL");
            window.await(() -> table.getItems().size() == 6);
            assertEquals(
                    List.of("Papelería Ronda, S.L.", "B58378431, B92777888", "27", "03/02/2026", "2.512,18\u00a0€"),
                    cells(table, 3));

            window.press("undoMerge");
            window.awaitText("vuelven a ser dos");
            window.await(() -> table.getItems().size() == 7);
            assertFalse(window.find("undoMerge", ButtonBase.class).isVisible());
        }
    }

    @Test
    void theOtherOneIsLookedFor() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onMonth()) {
            TableView<?> table = suppliers(window);
            choose(window, table, 4);
            window.press("beginMerge");
            TextField search = window.find("mergeSearch", TextField.class);
            window.await(search::isFocused);
            ListView<?> others = window.find("mergeOthers", ListView.class);
            window.await(() -> others.getItems().size() == 6);
            assertTrue(window.find("merge", Button.class).isDisabled(), "nothing is chosen yet");
            window.robot.interact(() -> search.setText("ronda"));
            window.await(() -> others.getItems().size() == 1);
            window.robot.interact(() -> others.getSelectionModel().select(0));
            window.press("merge");
            window.await(() -> table.getItems().size() == 6);
        }
    }

    @Test
    void amongMergedOnesOneCanBeSeparatedLater() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onMonth()) {
            TableView<?> table = suppliers(window);
            choose(window, table, 3, 4);
            window.press("merge");
            window.await(() -> table.getItems().size() == 6);
            choose(window, table, 3);
            window.awaitText("También factura con");
            window.press("separate-B92777888");
            window.awaitText("Papelería Ronda, S.L. y B92777888 vuelven a ir por separado");
            window.await(() -> table.getItems().size() == 7);
        }
    }

    @Test
    void aNameIsMended() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onMonth()) {
            TableView<?> table = suppliers(window);
            choose(window, table, 0);
            TextField name = window.find("supplierName", TextField.class);
            assertTrue(window.find("rename", Button.class).isDisabled());
            window.robot.interact(() -> name.setText("Ferretería El Candado"));
            window.press("rename");
            window.awaitText("Nombre guardado: Ferretería El Candado");
            window.await(() -> cells(table, 1).getFirst().equals("Ferretería El Candado"));
        }
    }

    @Test
    void whoComesSecondIsTold() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onMonth()) {
            TableView<?> table = suppliers(window);
            window.holdings.suppliers.changedByAnother = true;
            choose(window, table, 3, 4);
            window.press("merge");
            window.awaitText("Otra persona lo ha cambiado entretanto");
            assertFalse(window.find("undoMerge", ButtonBase.class).isVisible());
        }
    }

    @Test
    void withoutAnyItSaysWhereTheyComeFrom() throws TimeoutException {
        try (OpenWindow window = OpenWindow.on(new FakeHoldings(), Locale.UK)) {
            window.robot.press(KeyCode.CONTROL, KeyCode.DIGIT6).release(KeyCode.DIGIT6, KeyCode.CONTROL);
            window.awaitText("No suppliers yet");
            window.awaitText("Who invoices you, and how much");
        }
    }
}
