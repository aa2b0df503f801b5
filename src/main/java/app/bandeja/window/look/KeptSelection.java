package app.bandeja.window.look;

import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.SelectionModel;
import org.jspecify.annotations.Nullable;

/** Selects the same thing again after its list was read anew. */
final class KeptSelection<T> {

    private final SelectionModel<T> selection;
    private final ObservableList<T> rows;
    private final Function<T, Object> key;
    private @Nullable Object kept;

    private KeptSelection(SelectionModel<T> selection, ObservableList<T> rows, Function<T, Object> key) {
        this.selection = selection;
        this.rows = rows;
        this.key = key;
    }

    static <T> void keep(SelectionModel<T> selection, ObservableList<T> rows, Function<T, Object> key) {
        KeptSelection<T> keeper = new KeptSelection<>(selection, rows, key);
        selection.selectedItemProperty().addListener((_, _, chosen) -> keeper.chosen(chosen));
        rows.addListener((ListChangeListener<T>) _ -> keeper.again());
    }

    // A reload clears the selection; that is not the person's doing and is not remembered.
    private void chosen(@Nullable T row) {
        if (row != null) {
            kept = key.apply(row);
        }
    }

    private void again() {
        for (int i = 0; i < rows.size(); i++) {
            if (key.apply(rows.get(i)).equals(kept)) {
                selection.clearAndSelect(i);
                return;
            }
        }
    }
}
