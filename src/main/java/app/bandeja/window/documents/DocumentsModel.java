package app.bandeja.window.documents;

import app.bandeja.invoice.State;
import app.bandeja.store.DocumentRow;
import app.bandeja.window.look.Desk;
import app.bandeja.window.look.Figures;

/** Decides what each column says of a document. */
final class DocumentsModel {

    private final Desk desk;

    DocumentsModel(Desk desk) {
        this.desk = desk;
    }

    String name(DocumentRow row) {
        return row.file().path();
    }

    String size(DocumentRow row) {
        return desk.figures().size(row.file().size());
    }

    /** When it came to rest; for one that is owed, when it is tried next. */
    String when(DocumentRow row) {
        return row.due()
                .map(due -> desk.texts().get("documents.due", desk.figures().time(due)))
                .or(() -> row.settledAt().map(desk.figures()::time))
                .orElse(Figures.NONE);
    }

    /** What is to be known besides the state: the fault, why it was left aside, that it is gone from its source, how many invoices it holds. */
    String remark(DocumentRow row) {
        if (row.fault().isPresent()) {
            return desk.sentences().of(row.fault().get());
        }
        if (row.state() == State.IGNORED || row.state() == State.DUPLICATE) {
            return row.detail().map(desk.sentences()::ofDetail).orElse("");
        }
        if (row.gone()) {
            return desk.texts().get("documents.gone");
        }
        return row.invoices() > 1 ? desk.texts().get("documents.invoices", row.invoices()) : "";
    }
}
