package app.bandeja.window.look;

import java.util.Objects;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/** Joins a table to its pages: reads on while it is scrolled, and keeps the selected row through a reload. */
public final class PagedTable {

    private PagedTable() {}

    /**
     * Fills the table from those pages.
     *
     * @param key what stays the same of a row when it is read again
     */
    public static <T> void join(TableView<T> table, Pages<T> pages, Function<T, Object> key) {
        table.setItems(pages.rows());
        table.setPlaceholder(new Label()); // Nothing is said until the first answer is there.
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.getColumns().forEach(column -> {
            column.setSortable(false); // Only what was read so far could be sorted, which would mislead.
            column.setReorderable(false);
        });
        table.setRowFactory(_ -> new WatchedRow<>(pages));
        pages.around(new KeptSelection<>(table.getSelectionModel(), pages.rows(), key)::through);
    }

    private static final class WatchedRow<T> extends TableRow<T> {
        private final Pages<T> pages;

        WatchedRow(Pages<T> pages) {
            this.pages = pages;
        }

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            if (Objects.nonNull(item)) {
                pages.seen(getIndex());
            }
        }
    }
}
