package app.bandeja.window.invoices;

import app.bandeja.store.InvoiceFilter;
import app.bandeja.store.InvoiceSummary;
import app.bandeja.window.look.Background;
import app.bandeja.window.outside.InvoiceTable;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;

/** What the selected rows come to, or all that is shown. Asks one question at a time: of a million it takes a moment. */
final class SumsLine {

    private final Label label;
    private final InvoicesModel model;
    private final Background background;
    private final InvoiceTable table;
    private final String adding;
    private Optional<InvoiceFilter> next = Optional.empty();
    private boolean asking;
    private String all = "";
    private List<InvoiceSummary> selected = List.of();

    /** @param adding what is said until the first answer */
    SumsLine(Label label, InvoicesModel model, Background background, InvoiceTable table, String adding) {
        this.label = label;
        this.model = model;
        this.background = background;
        this.table = table;
        this.adding = adding;
    }

    void ask(InvoiceFilter filter) {
        next = Optional.of(filter);
        askNext();
    }

    /** From two rows on they are added up. */
    void select(List<InvoiceSummary> rows) {
        selected = rows;
        show();
    }

    private void askNext() {
        if (asking || next.isEmpty()) {
            return;
        }
        InvoiceFilter filter = next.get();
        next = Optional.empty();
        asking = true;
        if (all.isEmpty()) {
            all = adding;
            show();
        }
        background.ask(
                () -> table.sums(filter),
                sums -> {
                    all = model.all(sums);
                    asking = false;
                    show();
                    askNext();
                },
                () -> {
                    asking = false;
                    askNext();
                });
    }

    private void show() {
        label.setText(selected.size() > 1 ? model.selected(selected) : all);
    }
}
