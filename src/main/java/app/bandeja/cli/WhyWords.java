package app.bandeja.cli;

import app.bandeja.form.Sentences;
import app.bandeja.invoice.Reason;
import app.bandeja.invoice.State;
import app.bandeja.store.DocumentRow;
import java.util.Arrays;

/** Why a document stands where it stands, in a sentence; nothing where its invoices say it. */
final class WhyWords {
    private final Sentences sentences;

    WhyWords(Sentences sentences) {
        this.sentences = sentences;
    }

    String of(DocumentRow row) {
        return row.fault()
                .map(sentences::of)
                .or(() -> row.detail().map(detail -> detail(row.state(), detail)))
                .orElse("");
    }

    /** Of what is ignored the ledger keeps the reason's code. */
    private String detail(State state, String detail) {
        return Arrays.stream(Reason.values())
                .filter(reason -> state == State.IGNORED && reason.code().equals(detail))
                .findFirst()
                .map(sentences::of)
                .orElse(detail);
    }
}
