package app.bandeja.window.invoices;

import app.bandeja.invoice.DocumentId;
import app.bandeja.invoice.FieldValues;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.SourceKind;
import app.bandeja.store.DocumentEvent;
import app.bandeja.store.InvoiceRow;
import app.bandeja.store.InvoiceSummary;
import app.bandeja.window.look.Desk;
import app.bandeja.window.look.DetailLine;
import app.bandeja.window.look.EventWords;
import app.bandeja.window.look.PagePane;
import app.bandeja.window.look.Wrapped;
import app.bandeja.window.outside.DocumentOpener;
import app.bandeja.window.outside.InvoiceTable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** One invoice beside the table: its values, why it is in doubt, what happened to its document, and its pages below. */
final class DetailsPane extends SplitPane {
    /** Sharp enough for the narrow room, and drawn in less than half the time of a page that is read. */
    private static final int DPI = 130;

    /** Whoever walks through the table does not look at every page. */
    private static final Duration REST = Duration.millis(250);

    private record Whole(Optional<InvoiceRow> invoice, List<DocumentEvent> history) {}

    private final Desk desk;
    private final InvoiceTable table;
    private final EventWords events;
    private final VBox content = new VBox();
    private final PagePane pages;
    private final PauseTransition rest = new PauseTransition(REST);
    private Optional<InvoiceSummary> shown = Optional.empty();
    private Optional<Whole> told = Optional.empty();
    private Optional<DocumentId> drawn = Optional.empty();

    DetailsPane(Desk desk) {
        this.desk = desk;
        this.table = desk.holdings().invoiceDesk().table();
        this.events = new EventWords(desk.texts(), desk.sentences());
        content.getStyleClass().add("details");
        ScrollPane values = new ScrollPane(content);
        values.setFitToWidth(true);
        values.setMinHeight(120);
        values.setAccessibleText(desk.texts().get("invoices.details"));
        pages = new PagePane(desk, new PagePane.Manner("invoice-page", DPI, "review"));
        pages.setMinHeight(120);
        setId("invoice-details");
        setOrientation(Orientation.VERTICAL);
        setMinWidth(250);
        getItems().setAll(values, pages);
        setDividerPositions(0.5);
    }

    void show(InvoiceSummary row) {
        boolean same = shown.map(InvoiceSummary::id).filter(row.id()::equals).isPresent();
        shown = Optional.of(row);
        if (!same) {
            content.getChildren().clear();
            told = Optional.empty();
        }
        desk.background()
                .ask(
                        () -> new Whole(
                                table.invoice(row.id()), table.history(row.id().document())),
                        whole -> show(row, whole),
                        () -> {});
    }

    private void show(InvoiceSummary row, Whole whole) {
        // Another row was chosen since; or a run goes on, and of this one there is nothing new.
        if (shown.filter(row::equals).isEmpty() || told.filter(whole::equals).isPresent()) {
            return;
        }
        told = Optional.of(whole);
        drawAfterRest(row.id().document(), whole);
        content.getChildren().clear();
        content.getChildren().add(Wrapped.text(row.supplier().or(row::taxId).orElse(row.document()), "details-title"));
        whole.invoice().ifPresent(invoice -> {
            desk.sentences()
                    .why(invoice.outcome())
                    .forEach(why -> content.getChildren().add(Wrapped.text(why)));
            content.getChildren().add(values(invoice));
            content.getChildren().addAll(opening(invoice));
        });
        content.getChildren().add(Wrapped.text(desk.texts().get("invoices.history"), "card-title"));
        GridPane happened = grid();
        whole.history()
                .forEach(event -> DetailLine.add(happened, desk.figures().time(event.at()), events.whole(event)));
        content.getChildren().add(happened);
    }

    private void drawAfterRest(DocumentId document, Whole whole) {
        if (drawn.filter(document::equals).isPresent()) {
            return;
        }
        drawn = Optional.empty();
        pages.clear();
        rest.setOnFinished(_ -> {
            drawn = Optional.of(document);
            // A copy was not read, so nobody knows how many pages it has; the first tells what it is.
            pages.open(
                    document, Math.max(1, whole.invoice().map(InvoiceRow::pages).orElse(1)));
        });
        rest.playFromStart();
    }

    private GridPane values(InvoiceRow invoice) {
        GridPane grid = grid();
        Map<String, Found<String>> values = FieldValues.of(invoice.draft()).values();
        FieldForm form = new FieldForm(desk.figures(), desk.sentences(), invoice.draft());
        values.forEach((name, found) -> {
            if (!name.startsWith("lines[") && !name.equals("qr") && !name.equals("currency")) {
                DetailLine.add(grid, name(name), form.of(name, found.value()));
            }
        });
        DetailLine.add(
                grid, desk.texts().get("invoices.document"), invoice.file().path());
        return grid;
    }

    private String name(String field) {
        String words = desk.sentences().field(field);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private List<Node> opening(InvoiceRow invoice) {
        boolean drive = invoice.source().kind() == SourceKind.DRIVE;
        Button open = new Button(desk.texts().get(drive ? "invoices.open.drive" : "invoices.open.folder"));
        open.setId("openDocument");
        Label trouble = Wrapped.text("", "hint");
        trouble.managedProperty().bind(trouble.visibleProperty());
        trouble.setVisible(false);
        open.setOnAction(_ -> desk.background()
                .ask(
                        () -> desk.holdings().invoiceDesk().opener().show(invoice.source(), invoice.file()),
                        outcome -> {
                            trouble.setVisible(outcome != DocumentOpener.Outcome.SHOWN);
                            trouble.setText(words(outcome));
                        },
                        () -> {}));
        return List.of(open, trouble);
    }

    private String words(DocumentOpener.Outcome outcome) {
        return switch (outcome) {
            case SHOWN -> "";
            case GONE -> desk.texts().get("invoices.open.gone");
            case NO_PROGRAM -> desk.texts().get("invoices.open.no_program");
        };
    }

    private static GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("detail-grid");
        return grid;
    }
}
