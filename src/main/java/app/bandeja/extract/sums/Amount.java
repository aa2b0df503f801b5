package app.bandeja.extract.sums;

import app.bandeja.extract.label.Concept;
import app.bandeja.extract.label.Label;
import app.bandeja.extract.read.Figure;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** A figure with the labels that govern it. */
public record Amount(Figure figure, Optional<Label> left, Optional<Label> above) {

    static final Set<Concept> TAXES = EnumSet.of(Concept.TAX, Concept.TAX_IGIC, Concept.TAX_IPSI);

    private static final Set<Concept> SUMS = EnumSet.of(Concept.TOTAL_LOOSE, Concept.DUE);

    boolean isLeft(Concept concept) {
        return left.filter(label -> label.is(concept)).isPresent();
    }

    boolean isAbove(Concept concept) {
        return above.filter(label -> label.is(concept)).isPresent();
    }

    boolean is(Concept concept) {
        return isLeft(concept) || isAbove(concept);
    }

    boolean isTaxed() {
        return left.filter(label -> label.isAny(TAXES)).isPresent()
                || above.filter(label -> label.isAny(TAXES)).isPresent();
    }

    boolean sharesRow(Amount other) {
        return figure.span().row().index() == other.figure.span().row().index();
    }

    long cents() {
        return figure.cents();
    }

    // "... au capital de 80 000 €": what its own sentence says counts, whatever column it happens to stand below.
    private boolean isNamedInPlace() {
        return left.filter(label -> label.is(Concept.OTHER_AMOUNT) && !label.isAny(SUMS))
                .filter(label -> label.span().row().cellOf(label.span().from()).to()
                        > figure.span().from())
                .isPresent();
    }

    /** How strongly the labels say that this is the invoice's total: 0 not at all, 4 by name. */
    int totalStrength() {
        if (isLeft(Concept.TOTAL)) {
            return 4;
        }
        if (isNamedInPlace()) {
            return 0;
        }
        if (isAbove(Concept.TOTAL)) {
            return 3;
        }
        if (is(Concept.DUE)) {
            return 3;
        }
        return isLeft(Concept.TOTAL_LOOSE) ? 2 : isAbove(Concept.TOTAL_LOOSE) ? 1 : 0;
    }
}
