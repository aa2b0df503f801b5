package app.bandeja.store;

import app.bandeja.invoice.DocumentId;
import app.bandeja.invoice.Evidence;
import app.bandeja.invoice.Evidence.Proof;
import app.bandeja.invoice.Fault;
import app.bandeja.invoice.Finding;
import app.bandeja.invoice.FindingCode;
import app.bandeja.invoice.Outcome;
import app.bandeja.invoice.Outcome.Accepted;
import app.bandeja.invoice.Outcome.Duplicate;
import app.bandeja.invoice.Outcome.Ignored;
import app.bandeja.invoice.Outcome.Pending;
import app.bandeja.invoice.Outcome.Quarantined;
import app.bandeja.invoice.PartId;
import app.bandeja.invoice.Reason;
import app.bandeja.invoice.Sameness;
import app.bandeja.invoice.State;
import app.bandeja.store.table.DocumentEntry;
import app.bandeja.store.table.FindingEntry;
import app.bandeja.store.table.InvoiceEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An outcome in the columns of an invoice, and back. */
final class OutcomeColumns {
    private OutcomeColumns() {}

    static void write(InvoiceEntry entry, Outcome outcome) {
        entry.state = outcome.state().code();
        switch (outcome) {
            case Accepted(Evidence evidence) -> entry.evidence = proofs(evidence);
            case Pending _ -> {}
            case Duplicate(PartId of, Sameness how) -> {
                entry.originalDocument = of.document().value();
                entry.originalPart = of.part();
                entry.sameness = how.code();
            }
            case Ignored(Reason reason) -> entry.reason = reason.code();
            case Quarantined(Fault fault, String detail) -> {
                entry.fault = fault.code();
                entry.detail = Stored.text(detail);
            }
        }
    }

    static List<FindingEntry> findings(long invoice, Outcome outcome) {
        List<FindingEntry> entries = new ArrayList<>();
        if (outcome instanceof Pending(List<Finding> why)) {
            for (Finding finding : why) {
                FindingEntry entry = new FindingEntry();
                entry.invoice = invoice;
                entry.position = entries.size();
                entry.code = finding.code().code();
                entry.fields = Stored.text(Packed.pack(finding.fields()));
                entry.arguments = Stored.text(Packed.pack(finding.arguments()));
                entries.add(entry);
            }
        }
        return entries;
    }

    static Outcome read(InvoiceEntry entry, List<FindingEntry> findings) {
        return switch (Stored.state(entry.state)) {
            case ACCEPTED -> new Accepted(evidence(Objects.requireNonNull(entry.evidence)));
            case PENDING ->
                new Pending(findings.stream().map(OutcomeColumns::finding).toList());
            case DUPLICATE -> duplicate(entry);
            case IGNORED -> new Ignored(Stored.reason(Objects.requireNonNull(entry.reason)));
            case QUARANTINED ->
                new Quarantined(
                        Stored.fault(Objects.requireNonNull(entry.fault)), Objects.requireNonNull(entry.detail));
            case OWED -> throw new IllegalStateException("A part is never owed: invoice " + entry.id);
        };
    }

    /** What a copy is one of; empty for anything else. */
    static Optional<PartId> original(InvoiceEntry entry) {
        return entry.state.equals(State.DUPLICATE.code())
                ? Optional.of(duplicate(entry).of())
                : Optional.empty();
    }

    private static Duplicate duplicate(InvoiceEntry entry) {
        long document = Objects.requireNonNull(entry.originalDocument);
        int part = Objects.requireNonNull(entry.originalPart);
        return new Duplicate(
                new PartId(new DocumentId(document), part), Stored.sameness(Objects.requireNonNull(entry.sameness)));
    }

    private static Finding finding(FindingEntry entry) {
        return new Finding(
                FindingCode.valueOf(entry.code.toUpperCase(Locale.ROOT)),
                Packed.unpack(entry.fields),
                Packed.unpack(entry.arguments));
    }

    private static String proofs(Evidence evidence) {
        return evidence.proofs().stream()
                .sorted()
                .map(proof -> proof.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    private static Evidence evidence(String proofs) {
        return new Evidence(Stream.of(proofs.split(" ", -1))
                .filter(proof -> !proof.isEmpty())
                .map(proof -> Proof.valueOf(proof.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** What an event says of it: codes only. */
    static String inShort(Outcome outcome) {
        return switch (outcome) {
            case Accepted(Evidence evidence) -> proofs(evidence);
            case Pending(List<Finding> why) ->
                why.stream().map(finding -> finding.code().code()).distinct().collect(Collectors.joining(" "));
            case Duplicate(PartId _, Sameness how) -> how.code();
            case Ignored(Reason reason) -> reason.code();
            case Quarantined(Fault fault, String detail) -> fault.code() + ": " + detail;
        };
    }

    /** Where a document stands after outcomes, with the fault, or the reason why it is left aside. */
    static void settle(DocumentEntry document, State state, List<Outcome> outcomes) {
        Documents.settle(document, state);
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Quarantined(Fault fault, String detail)) {
                document.fault = fault.code();
                document.detail = Stored.text(detail);
            } else if (outcome instanceof Ignored(Reason reason) && state == State.IGNORED) {
                document.detail = reason.code();
            } else if (outcome instanceof Duplicate(var _, Sameness how) && state == State.DUPLICATE) {
                document.detail = how.code();
            }
        }
    }
}
