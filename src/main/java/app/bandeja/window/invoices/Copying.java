package app.bandeja.window.invoices;

import app.bandeja.store.InvoiceSummary;
import app.bandeja.window.look.Texts;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.event.ActionEvent;
import javafx.event.EventHandler;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** What can be done with rows by menu and key: rows go to a spreadsheet as text with tabs. */
final class Copying {

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final TableView<InvoiceSummary> table;
    private final Columns columns;

    Copying(TableView<InvoiceSummary> table, Columns columns) {
        this.table = table;
        this.columns = columns;
    }

    void bind(Texts texts, Consumer<Optional<InvoiceSummary>> ofSupplier) {
        MenuItem only = item(texts.get("invoices.menu.supplier"), _ -> ofSupplier.accept(selected()));
        MenuItem rows = item(texts.get("invoices.menu.rows"), _ -> copy(rows()));
        rows.setAccelerator(COPY);
        MenuItem cell = item(texts.get("invoices.menu.cell"), _ -> copy(cell()));
        table.setContextMenu(new ContextMenu(rows, cell, only));
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event)) {
                copy(rows());
                event.consume();
            }
        });
    }

    private static MenuItem item(String text, EventHandler<ActionEvent> action) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(action);
        return item;
    }

    private Optional<InvoiceSummary> selected() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    /** A line a row, its cells with tabs between. */
    private String rows() {
        List<Integer> selected =
                table.getSelectionModel().getSelectedIndices().stream().sorted().toList();
        return selected.stream()
                .map(row -> columns.shown().stream()
                        .map(column -> text(column.getCellData(row.intValue())))
                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    private String cell() {
        TablePosition<?, ?> focused = table.getFocusModel().getFocusedCell();
        return focused.getTableColumn() == null
                ? rows()
                : text(focused.getTableColumn().getCellData(focused.getRow()));
    }

    private static String text(@Nullable Object cell) {
        return Objects.toString(cell, "").replaceAll("[\\t\\r\\n]", " ");
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
