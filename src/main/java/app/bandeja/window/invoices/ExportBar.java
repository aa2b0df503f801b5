package app.bandeja.window.invoices;

import app.bandeja.books.ExportFormat;
import app.bandeja.books.ExportOrder;
import app.bandeja.books.ExportProgress.Wish;
import app.bandeja.books.ExportResult;
import app.bandeja.books.RowPer;
import app.bandeja.window.look.Desk;
import app.bandeja.window.look.PathChooser;
import app.bandeja.window.look.Wrapped;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;

/** Writes what is shown to a file, and tells how far it came. */
final class ExportBar {

    private final Desk desk;
    private final PathChooser chooser;
    private final MenuButton menu;
    private final HBox bar;
    private final Label said = Wrapped.text("");
    private final Button stop;
    private final AtomicBoolean stopped = new AtomicBoolean();

    /** What is to be written. */
    private record Wanted(ExportFormat format, RowPer per, Path file) {}

    ExportBar(Desk desk, PathChooser chooser, MenuButton menu, HBox bar) {
        this.desk = desk;
        this.chooser = chooser;
        this.menu = menu;
        this.bar = bar;
        this.stop = new Button(desk.texts().get("invoices.export.stop"));
    }

    /** @param shown what is in the table just now, as an order for that file */
    void bind(Function<Path, ExportOrder> shown) {
        said.setId("exportSaid");
        stop.setId("exportStop");
        stop.managedProperty().bind(stop.visibleProperty());
        stop.setOnAction(_ -> stopped.set(true));
        bar.getChildren().setAll(said, stop);
        bar.managedProperty().bind(bar.visibleProperty());
        bar.setVisible(false);
        Consumer<Wanted> write = wanted -> write(new ExportOrder(
                shown.apply(wanted.file()).filter(),
                shown.apply(wanted.file()).order(),
                wanted.per(),
                wanted.format(),
                wanted.file()));
        for (ExportFormat format : ExportFormat.values()) {
            for (RowPer per : RowPer.values()) {
                menu.getItems().add(item(format, per, write));
            }
        }
    }

    private MenuItem item(ExportFormat format, RowPer per, Consumer<Wanted> write) {
        String name = format.ending() + "_" + per.name().toLowerCase(Locale.ROOT);
        MenuItem item = new MenuItem(desk.texts().get("invoices.export." + name));
        item.setId("export_" + name);
        item.setOnAction(_ -> chooser.fileToWrite(
                        menu.getScene().getWindow(),
                        desk.texts().get("invoices.export").replace("_", ""),
                        desk.texts().get("invoices.export.name") + "." + format.ending())
                .ifPresent(file -> write.accept(new Wanted(format, per, file))));
        return item;
    }

    private void write(ExportOrder order) {
        stopped.set(false);
        menu.setDisable(true);
        stop.setVisible(true);
        bar.setVisible(true);
        said.setText(desk.texts().get("invoices.export.going", 0));
        desk.background()
                .ask(
                        () -> desk.holdings().invoiceDesk().exporter().export(order, this::progress),
                        result -> end(words(result)),
                        () -> end(desk.texts().get("invoices.export.trouble")));
    }

    /** Called by the thread that writes. */
    private Wish progress(long invoices) {
        Platform.runLater(() -> {
            if (stop.isVisible()) {
                said.setText(desk.texts().get("invoices.export.going", invoices));
            }
        });
        return stopped.get() ? Wish.STOP : Wish.GO_ON;
    }

    private void end(String words) {
        menu.setDisable(false);
        stop.setVisible(false);
        said.setText(words);
    }

    private String words(ExportResult result) {
        return switch (result) {
            case ExportResult.Written(Path file, long rows) -> desk.texts().get("invoices.export.written", rows, file);
            case ExportResult.Cancelled _ -> desk.texts().get("invoices.export.cancelled");
            case ExportResult.Failed(String sentence) -> sentence;
        };
    }
}
