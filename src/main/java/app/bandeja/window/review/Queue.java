package app.bandeja.window.review;

import app.bandeja.invoice.State;
import app.bandeja.store.InvoiceRow;
import app.bandeja.window.look.Desk;
import app.bandeja.window.look.PagedList;
import app.bandeja.window.look.Pages;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ListView;

/** What waits for a person, in its order, and which of it is chosen. */
final class Queue {
    private final Pages<InvoiceRow> pages;
    private final ListView<InvoiceRow> list;

    /**
     * What is told.
     *
     * @param answered the rows were read
     * @param chosen another row was chosen
     */
    record Outside(Runnable answered, Consumer<InvoiceRow> chosen) {}

    Queue(Desk desk, ReviewModel model, ListView<InvoiceRow> list, Outside outside) {
        this.list = list;
        this.pages = new Pages<>(
                desk.background(),
                (offset, limit) -> desk.holdings().invoices(Optional.of(State.PENDING), offset, limit),
                outside.answered());
        PagedList.join(list, pages, InvoiceRow::id, () -> new PendingCell(model));
        list.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> {
            // While the list is read anew nothing is selected for a moment.
            if (row != null) {
                outside.chosen().accept(row);
            }
        });
    }

    List<InvoiceRow> rows() {
        return pages.rows();
    }

    void reload() {
        pages.reload();
    }

    /** Where nothing is chosen the first is. */
    void chooseOne() {
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    void chooseNone() {
        list.getSelectionModel().clearSelection();
    }

    /** The one so many steps further, if there is one. */
    void step(int steps) {
        int at = list.getSelectionModel().getSelectedIndex() + steps;
        if (at >= 0 && at < rows().size()) {
            list.getSelectionModel().clearAndSelect(at);
            list.scrollTo(at);
        }
    }

    /** The one after it, which stands in its place once it is gone. */
    void leaveChosen() {
        int next = list.getSelectionModel().getSelectedIndex() + 1;
        if (next < rows().size()) {
            list.getSelectionModel().clearAndSelect(next);
        } else {
            chooseNone();
        }
    }

    /** The chosen one's place, from 1; 0 if there is none. */
    int place() {
        return list.getSelectionModel().getSelectedIndex() + 1;
    }
}
