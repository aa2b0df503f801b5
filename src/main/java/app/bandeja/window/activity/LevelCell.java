package app.bandeja.window.activity;

import app.bandeja.store.EventRow;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;

/** How grave an event is, as sign and word. */
final class LevelCell extends TableCell<EventRow, String> {

    private LevelCell() {}

    static void bind(TableColumn<EventRow, String> column, Function<EventRow, String> word) {
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(word.apply(row.getValue())));
        column.setCellFactory(_ -> new LevelCell());
    }

    @Override
    protected void updateItem(@Nullable String item, boolean empty) {
        super.updateItem(item, empty);
        EventRow row = empty ? null : getTableRow().getItem();
        setText(empty ? null : item);
        setGraphic(row == null ? null : icon(row.event().level()));
    }

    private static FontIcon icon(String level) {
        FontIcon icon = new FontIcon(sign(level));
        icon.getStyleClass().add("level-" + level);
        return icon;
    }

    private static Ikon sign(String level) {
        return switch (level) {
            case "error" -> MaterialDesignA.ALERT_OCTAGON_OUTLINE;
            case "warning" -> MaterialDesignA.ALERT_OUTLINE;
            default -> MaterialDesignI.INFORMATION_OUTLINE;
        };
    }
}
