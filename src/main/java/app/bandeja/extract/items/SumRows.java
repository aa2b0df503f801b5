package app.bandeja.extract.items;

import app.bandeja.extract.label.Concept;
import app.bandeja.extract.label.Label;
import app.bandeja.extract.label.Labels;
import app.bandeja.extract.page.Row;
import app.bandeja.extract.page.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Rows that are no lines: sums, what is carried over, what the lines were ordered or delivered with. */
final class SumRows {
    private static final Set<Concept> SUMS = EnumSet.of(
            Concept.BASE,
            Concept.TAX,
            Concept.TAX_IGIC,
            Concept.TAX_IPSI,
            Concept.SURCHARGE,
            Concept.WITHHOLDING,
            Concept.TOTAL,
            Concept.TOTAL_LOOSE,
            Concept.DUE);

    private static final Set<Concept> OTHERS = EnumSet.of(Concept.OTHER_AMOUNT);
    private static final Set<Concept> REFERENCES = EnumSet.of(Concept.OTHER_REFERENCE, Concept.OTHER_DOCUMENT);

    /** With so many words beside the label it is what is sold: "quota for a line of 1 Gb"; with one it may be. */
    private static final int WORDS = 2;

    private static final int LETTERS = 3;

    private final Labels labels;

    SumRows(Labels labels) {
        this.labels = labels;
    }

    /** Among the sums, or their heading. */
    boolean isSum(Row row) {
        return hasSum(row, 1);
    }

    private boolean hasSum(Row row, int words) {
        return labels.in(row).stream()
                .anyMatch(label -> label.isAny(SUMS) && beginsCell(label) && wordsBeside(label) < words);
    }

    /** What is carried over, a discount on the whole, "tax on electricity" or the like, is no line for certain. */
    Entry.Standing standing(Row row, Optional<Pricing> pricing) {
        boolean other = labels.in(row).stream().anyMatch(label -> label.isAny(OTHERS) && beginsCell(label));
        return pricing.isEmpty() && (other || hasSum(row, WORDS)) ? Entry.Standing.PERHAPS : Entry.Standing.LINE;
    }

    boolean isReference(Row row) {
        return labels.in(row).stream().anyMatch(label -> label.isAny(REFERENCES) && beginsCell(label));
    }

    private static boolean beginsCell(Label label) {
        return label.span().row().cellOf(label.span().from()).from()
                == label.span().from();
    }

    private long wordsBeside(Label label) {
        Row row = label.span().row();
        Span cell = row.cellOf(label.span().from());
        List<Label> all = labels.in(row);
        return IntStream.range(cell.from(), cell.to())
                .filter(piece -> all.stream()
                        .noneMatch(other -> other.span().from() <= piece
                                && piece < other.span().to()))
                .filter(piece -> row.piece(piece)
                                .text()
                                .chars()
                                .filter(Character::isLetter)
                                .count()
                        >= LETTERS)
                .count();
    }
}
