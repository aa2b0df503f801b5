package app.bandeja.extract.label;

import app.bandeja.extract.page.Span;
import java.util.Set;

/** A label on a page. */
public record Label(Span span, Set<Concept> concepts) {
    public Label {
        concepts = Set.copyOf(concepts);
    }

    public boolean is(Concept concept) {
        return concepts.contains(concept);
    }

    public boolean isAny(Set<Concept> any) {
        return concepts.stream().anyMatch(any::contains);
    }
}
