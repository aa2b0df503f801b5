package app.bandeja.extract;

import app.bandeja.invoice.Candidate;
import app.bandeja.invoice.FieldValues;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.Reading;
import app.bandeja.invoice.TaxId;
import java.util.Optional;
import java.util.Set;

/** What was read of a document's first invoice, and whether the checks would take it without asking. */
final class ReadFields {
    private static final double SURE = 0.75;
    private static final double MARGIN = 0.1;

    private ReadFields() {}

    static Optional<Found<?>> field(Reading reading, Set<TaxId> own, String name) {
        return Optional.ofNullable(
                FieldValues.of(new Extractor().drafts(reading, own).getFirst())
                        .values()
                        .get(name));
    }

    static boolean isSure(Found<?> found) {
        return found.confidence() >= SURE
                && found.others().stream()
                        .mapToDouble(Candidate::confidence)
                        .noneMatch(other -> other >= found.confidence() - MARGIN);
    }

    /** The value, where it is sure; empty where it is not, or was not found. No company's own tax ids are known. */
    static String sure(Print print, String name) {
        return sure(print.reading(), name);
    }

    /** The same, of several pages. */
    static String sure(Reading reading, String name) {
        return field(reading, Set.of(), name)
                .filter(ReadFields::isSure)
                .map(found -> found.value().toString())
                .orElse("");
    }
}
