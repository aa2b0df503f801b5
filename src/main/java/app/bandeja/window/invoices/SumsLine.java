package app.bandeja.window.invoices;

import app.bandeja.store.CurrencySum;
import app.bandeja.store.InvoiceFilter;
import app.bandeja.store.InvoiceSummary;
import app.bandeja.store.SumsProgress;
import app.bandeja.window.look.Background;
import app.bandeja.window.outside.InvoiceTable;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;

/**
 * What the selected rows come to, or all that is shown. Asks one question at a time: of a million it takes a moment. When
 * something else is asked for, what goes on is stopped.
 */
final class SumsLine {

    private final Label label;
    private final InvoicesModel model;
    private final Background background;
    private final InvoiceTable table;
    private Optional<InvoiceFilter> next = Optional.empty();
    private Optional<InvoiceFilter> asked = Optional.empty();
    /** Read by the thread that adds. */
    private volatile Optional<InvoiceFilter> wanted = Optional.empty();

    private Optional<InvoiceFilter> known = Optional.empty();
    private String all = "";
    private List<InvoiceSummary> selected = List.of();

    SumsLine(Label label, InvoicesModel model, Background background, InvoiceTable table) {
        this.label = label;
        this.model = model;
        this.background = background;
        this.table = table;
    }

    void ask(InvoiceFilter filter) {
        next = Optional.of(filter);
        wanted = next;
        askNext();
    }

    /** From two rows on they are added up. */
    void select(List<InvoiceSummary> rows) {
        selected = rows;
        show();
    }

    private void askNext() {
        if (asked.isPresent() || next.isEmpty()) {
            return;
        }
        InvoiceFilter filter = next.get();
        next = Optional.empty();
        asked = Optional.of(filter);
        background.ask(() -> table.sums(filter, new Going(filter)), this::answered, () -> answered(Optional.empty()));
    }

    private void answered(Optional<List<CurrencySum>> sums) {
        sums.ifPresent(found -> {
            known = asked;
            all = model.all(found);
            show();
        });
        asked = Optional.empty();
        askNext();
    }

    /** Told by the thread that adds. Where the same is added anew, the former sums stand meanwhile. */
    private final class Going implements SumsProgress {
        private final Optional<InvoiceFilter> filter;
        private int told = -1;

        Going(InvoiceFilter filter) {
            this.filter = Optional.of(filter);
        }

        @Override
        public Wish done(int percent) {
            if (percent != told) {
                told = percent;
                background.show(() -> show(filter, percent));
            }
            return wanted.equals(filter) ? Wish.GO_ON : Wish.STOP;
        }
    }

    private void show(Optional<InvoiceFilter> filter, int percent) {
        if (filter.equals(asked) && filter.equals(wanted) && !filter.equals(known)) {
            known = Optional.empty();
            all = model.adding(percent);
            show();
        }
    }

    private void show() {
        label.setText(selected.size() > 1 ? model.selected(selected) : all);
    }
}
