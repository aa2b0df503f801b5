package app.bandeja.extract.label;

import app.bandeja.extract.page.Span;
import java.util.Set;
import java.util.stream.Collectors;

/** A label on a page. */
public record Label(Span span, Set<Concept> concepts) {
    public Label {
        concepts = Set.copyOf(concepts);
    }

    Label without(Set<Concept> other) {
        return new Label(
                span,
                concepts.stream().filter(concept -> !other.contains(concept)).collect(Collectors.toSet()));
    }

    /** Whether there is nothing else in its cell. */
    public boolean isAlone() {
        return span.equals(span.row().cellOf(span.from()));
    }

    public boolean is(Concept concept) {
        return concepts.contains(concept);
    }

    public boolean isAny(Set<Concept> any) {
        return concepts.stream().anyMatch(any::contains);
    }
}
