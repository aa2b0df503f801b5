package app.bandeja.window.look;

import app.bandeja.invoice.State;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;

/** A state as sign and word. */
public final class StateCell<T> extends TableCell<T, State> {

    private final Function<State, String> word;

    private StateCell(Function<State, String> word) {
        this.word = word;
    }

    public static <T> void bind(TableColumn<T, State> column, Function<T, State> state, Function<State, String> word) {
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(state.apply(row.getValue())));
        column.setCellFactory(_ -> new StateCell<>(word));
    }

    @Override
    protected void updateItem(@Nullable State item, boolean empty) {
        super.updateItem(item, empty);
        setText(item == null ? null : word.apply(item));
        setGraphic(item == null ? null : StateIcon.of(item));
    }
}
