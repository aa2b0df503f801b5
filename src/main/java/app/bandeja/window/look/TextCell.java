package app.bandeja.window.look;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** A cell that shows text, and all of it in a tooltip once the mouse is over it. */
public final class TextCell<T> extends TableCell<T, String> {

    /** A window of its own: a table full of them, made in advance, would keep a person waiting. */
    private Optional<Tooltip> whole = Optional.empty();

    private TextCell(Pos alignment, OverrunStyle overrun) {
        setAlignment(alignment);
        setTextOverrun(overrun);
        setOnMouseEntered(_ -> tell());
    }

    /** Text from the left; what does not fit is cut at its end. */
    public static <T> void words(TableColumn<T, String> column, Function<T, String> text) {
        bind(column, text, Pos.CENTER_LEFT, OverrunStyle.ELLIPSIS);
    }

    /** A file's name: what does not fit is cut in the middle, because beginning and ending tell files apart. */
    public static <T> void fileName(TableColumn<T, String> column, Function<T, String> text) {
        bind(column, text, Pos.CENTER_LEFT, OverrunStyle.CENTER_ELLIPSIS);
    }

    /** A number, at the right. */
    public static <T> void figure(TableColumn<T, String> column, Function<T, String> text) {
        bind(column, text, Pos.CENTER_RIGHT, OverrunStyle.ELLIPSIS);
        column.getStyleClass().add("figure-column");
    }

    private static <T> void bind(
            TableColumn<T, String> column, Function<T, String> text, Pos alignment, OverrunStyle overrun) {
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(text.apply(row.getValue())));
        column.setCellFactory(_ -> new TextCell<>(alignment, overrun));
    }

    @Override
    protected void updateItem(@Nullable String item, boolean empty) {
        super.updateItem(item, empty);
        setText(item);
        if (whole.isPresent()) {
            tell();
        }
    }

    private void tell() {
        String item = getItem();
        if (item == null || item.isEmpty()) {
            setTooltip(null);
            return;
        }
        Tooltip tooltip = whole.orElseGet(Tooltip::new);
        whole = Optional.of(tooltip);
        tooltip.setText(item);
        setTooltip(tooltip);
    }
}
