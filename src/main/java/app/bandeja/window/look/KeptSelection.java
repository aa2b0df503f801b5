package app.bandeja.window.look;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.SelectionModel;

/**
 * Keeps the same thing selected while its list is read anew.
 *
 * @param key what stays the same of a row when it is read again
 */
record KeptSelection<T>(SelectionModel<T> selection, List<T> rows, Function<T, Object> key) {

    void through(Runnable change) {
        Optional<Object> kept = Optional.ofNullable(selection.getSelectedItem()).map(key);
        change.run();
        kept.ifPresent(this::select);
    }

    private void select(Object wanted) {
        for (int i = 0; i < rows.size(); i++) {
            if (key.apply(rows.get(i)).equals(wanted)) {
                selection.clearAndSelect(i);
                return;
            }
        }
        selection.clearSelection();
    }
}
