package app.bandeja.extract.party;

import app.bandeja.extract.label.Concept;
import app.bandeja.extract.label.Governing;
import app.bandeja.extract.page.Key;
import app.bandeja.extract.page.Lines;
import app.bandeja.extract.page.Piece;
import app.bandeja.extract.page.Row;
import app.bandeja.extract.page.Span;
import app.bandeja.extract.party.Blocks.Side;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whose tax id a label says that it is: {@code Ihre USt-IdNr.}, {@code Votre n° TVA}, {@code Our VAT no.} Who sends the
 * paper speaks.
 */
final class Addressed {
    private static final Set<String> YOURS = words("yours.txt");
    private static final Set<String> OURS = words("ours.txt");

    /** So many words before the label may say whose. */
    private static final int BEFORE = 3;

    private final Governing governing;

    Addressed(Governing governing) {
        this.governing = governing;
    }

    private static Set<String> words(String file) {
        return Lines.of(file).stream().map(Key::of).collect(Collectors.toUnmodifiableSet());
    }

    /** Empty where its label does not say. */
    Optional<Side> of(Span id) {
        return governing
                .left(id, Set.of(Concept.TAX_ID))
                .filter(label -> isNext(label.span(), id))
                .or(() -> governing.above(id, Set.of(Concept.TAX_ID)).filter(label -> isHeading(label.span(), id)))
                .flatMap(label -> whose(label.span()));
    }

    // "V/ Contribuinte", and right below it the number.
    private static boolean isHeading(Span label, Span id) {
        return id.row().cellOf(id.from()).from() == id.from()
                && id.box().y() - label.box().bottom() < id.box().height();
    }

    // In its cell, or in the one right before.
    private static boolean isNext(Span label, Span id) {
        return label.row().cellOf(label.from()).to()
                >= id.row().cellOf(id.from()).from();
    }

    private static Optional<Side> whose(Span label) {
        Row row = label.row();
        int cell = row.cellOf(label.from()).from();
        List<String> before = row.span(Math.max(cell, label.from() - BEFORE), label.to()).pieces().stream()
                .map(Piece::key)
                .toList();
        if (before.stream().anyMatch(YOURS::contains)) {
            return Optional.of(Side.CUSTOMER);
        }
        return before.stream().anyMatch(OURS::contains) ? Optional.of(Side.SUPPLIER) : Optional.empty();
    }
}
