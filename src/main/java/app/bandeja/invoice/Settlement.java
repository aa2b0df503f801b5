package app.bandeja.invoice;

import java.util.List;

/** What became of a document: one part an invoice; one part with an empty draft for a file held as a whole. */
public record Settlement(DocumentId document, List<Part> parts) {
    public Settlement {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("A settled document has at least one part");
        }
        parts = List.copyOf(parts);
    }

    /** The worst of the parts' states. */
    public State state() {
        return parts.stream().map(part -> part.outcome().state()).reduce(State.IGNORED, State::worse);
    }
}
