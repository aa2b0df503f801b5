package app.bandeja.cli;

import app.bandeja.form.Sentences;
import app.bandeja.store.DocumentRow;

/** Why a document stands where it stands, in a sentence; nothing where its invoices say it. */
final class WhyWords {
    private final Sentences sentences;

    WhyWords(Sentences sentences) {
        this.sentences = sentences;
    }

    String of(DocumentRow row) {
        return row.fault()
                .map(sentences::of)
                .or(() -> row.detail().map(sentences::ofDetail))
                .orElse("");
    }
}
