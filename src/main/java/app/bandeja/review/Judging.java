package app.bandeja.review;

import app.bandeja.invoice.DocumentId;
import app.bandeja.invoice.Draft;
import app.bandeja.invoice.FieldValues;
import app.bandeja.invoice.Finding;
import app.bandeja.invoice.FindingCode;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.Judge;
import app.bandeja.invoice.Outcome;
import app.bandeja.invoice.PartId;
import app.bandeja.invoice.Reason;
import app.bandeja.invoice.Sameness;
import app.bandeja.store.Database;
import app.bandeja.store.InvoiceRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the rules say of a part, as it was read or with what a person set in it. */
final class Judging {
    /** What the file itself made known when it was read; nobody can find it again in the values. */
    private static final Set<FindingCode> REMARKS = Set.of(FindingCode.FILE_INCOMPLETE, FindingCode.XML_UNREADABLE);

    private final Database database;
    private final Judge judge;

    Judging(Database database, Judge judge) {
        this.database = database;
        this.judge = judge;
    }

    /** @param values by field; an empty one takes the field away */
    List<Finding> findings(InvoiceRow row, Map<String, String> values, Instant now) {
        Corrected corrected = new Corrected(row.draft(), corrections(row.draft(), values));
        return corrected
                .unusable()
                .map(field -> List.of(new Finding(FindingCode.FIELD_DOUBTFUL, List.of(field), List.of())))
                .orElseGet(() -> findings(row, corrected.draft(), now));
    }

    private static List<Correction> corrections(Draft draft, Map<String, String> values) {
        Map<String, Found<String>> before = FieldValues.of(draft).values();
        List<Correction> corrections = new ArrayList<>();
        values.forEach((field, value) -> corrections.add(new Correction(
                field,
                Optional.ofNullable(before.get(field)).map(Found::value),
                Optional.of(value).filter(text -> !text.isBlank()),
                Optional.empty())));
        return corrections;
    }

    private List<Finding> findings(InvoiceRow row, Draft draft, Instant now) {
        Outcome outcome = judge.judge(draft, database.decisions().known(row.id(), draft, remarks(row.outcome()), now));
        return switch (outcome) {
            case Outcome.Accepted _ -> List.of();
            case Outcome.Pending(List<Finding> why) -> why;
            case Outcome.Duplicate(PartId of, Sameness _) -> List.of(known(of.document()));
            case Outcome.Ignored(Reason _) ->
                List.of(new Finding(FindingCode.KIND_DOUBTFUL, List.of("kind"), List.of()));
            case Outcome.Quarantined _ -> throw new IllegalStateException("A draft is never quarantined");
        };
    }

    private Finding known(DocumentId document) {
        String name = database.queries()
                .document(document)
                .map(known -> known.file().name())
                .orElse("");
        return new Finding(FindingCode.ALREADY_KNOWN, List.of("invoice_number"), List.of(name));
    }

    private static List<Finding> remarks(Outcome outcome) {
        return outcome instanceof Outcome.Pending(List<Finding> why)
                ? why.stream().filter(found -> REMARKS.contains(found.code())).toList()
                : List.of();
    }
}
