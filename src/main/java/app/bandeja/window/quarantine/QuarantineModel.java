package app.bandeja.window.quarantine;

import app.bandeja.store.DocumentRow;
import app.bandeja.window.look.Desk;
import app.bandeja.window.look.Figures;

/** Decides what is said of a document that cannot be read. */
final class QuarantineModel {

    private final Desk desk;

    QuarantineModel(Desk desk) {
        this.desk = desk;
    }

    String name(DocumentRow row) {
        return row.file().name();
    }

    /** Why it cannot be read, as a sentence. */
    String cause(DocumentRow row) {
        return row.fault().map(desk.sentences()::of).orElse(Figures.NONE);
    }

    String size(DocumentRow row) {
        return desk.figures().size(row.file().size());
    }

    /** Since when it lies in quarantine. */
    String when(DocumentRow row) {
        return row.settledAt().map(desk.figures()::time).orElse(Figures.NONE);
    }

    String attempts(DocumentRow row) {
        return desk.figures().count(row.attempts());
    }

    /** What the program noted besides the cause; in the program's own words. */
    String detail(DocumentRow row) {
        return row.detail().filter(text -> !text.isBlank()).orElse(Figures.NONE);
    }

    String path(DocumentRow row) {
        return row.file().path();
    }

    String source(DocumentRow row) {
        return row.source().place();
    }
}
