package app.bandeja.window.look;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** The selected rows of a table as text with tabs, which a spreadsheet takes. */
public final class CopiedRows {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private CopiedRows() {}

    /** By the copy key and by a menu. */
    public static void bind(TableView<?> table, Texts texts) {
        MenuItem item = new MenuItem(texts.get("invoices.menu.rows"));
        item.setAccelerator(COPY);
        item.setOnAction(_ -> copy(table));
        table.setContextMenu(new ContextMenu(item));
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event)) {
                copy(table);
                event.consume();
            }
        });
    }

    /** Puts them on the clipboard. */
    public static void copy(TableView<?> table) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text(table));
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** A line a row, its cells with tabs between. */
    static String text(TableView<?> table) {
        List<Integer> selected =
                table.getSelectionModel().getSelectedIndices().stream().sorted().toList();
        return selected.stream()
                .map(row -> table.getVisibleLeafColumns().stream()
                        .map(column -> cell(column.getCellData(row.intValue())))
                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    private static String cell(@Nullable Object cell) {
        return Objects.toString(cell, "").replaceAll("[\\t\\r\\n]", " ");
    }
}
