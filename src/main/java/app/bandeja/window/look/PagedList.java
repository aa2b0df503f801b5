package app.bandeja.window.look;

import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;

/** Joins a list to its pages: reads on while it is scrolled, and keeps the selected row through a reload. */
public final class PagedList {

    private PagedList() {}

    /**
     * Fills the list from those pages.
     *
     * @param key what stays the same of a row when it is read again
     */
    public static <T> void join(
            ListView<T> list, Pages<T> pages, Function<T, Object> key, Supplier<ListCell<T>> cells) {
        list.setItems(pages.rows());
        list.setCellFactory(_ -> {
            ListCell<T> cell = cells.get();
            cell.indexProperty().addListener((_, _, index) -> pages.seen(index.intValue()));
            return cell;
        });
        pages.around(new KeptSelection<>(list.getSelectionModel(), pages.rows(), key)::through);
    }
}
