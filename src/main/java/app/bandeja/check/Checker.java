package app.bandeja.check;

import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Evidence;
import app.bandeja.invoice.Finding;
import app.bandeja.invoice.FindingCode;
import app.bandeja.invoice.Judge;
import app.bandeja.invoice.Kind;
import app.bandeja.invoice.Known;
import app.bandeja.invoice.Outcome;
import app.bandeja.invoice.Reason;
import app.bandeja.invoice.Sameness;
import java.util.ArrayList;
import java.util.List;

/**
 * Judges drafts: a pure function of the draft and what is known.
 *
 * <p>What suffices to accept, all of it at once:
 *
 * <ul>
 *   <li>an invoice or a credit note: the kind is clear, the supplier's tax id proves itself, number and issue date stood
 *       beside their labels and have no rival, bases and taxes add up to the total, each tax is its rate of its base,
 *       the rates were in force, the date is plausible, and the customer is the company (where its tax ids were told);
 *   <li>a simplified invoice: the same, without a customer;
 *   <li>an invoice without tax: the same, and its amount is printed twice, as base and as total.
 * </ul>
 *
 * <p>Where a tax authority's QR code stands beside it, the code must say the same (see {@link QrAgrees}); a document that
 * calls itself something else is not set aside against such a code.
 *
 * <p>Anything less is pending, and every rule that failed says so.
 */
public final class Checker implements Judge {
    private static final double SURE_OF_KIND = 0.85;

    /** Of the judgements that this version makes; rises when the same draft would be judged otherwise. */
    public static int version() {
        return 2;
    }

    @Override
    public Outcome judge(Draft draft, Known known) {
        if (isBlank(draft)) {
            return new Outcome.Pending(List.of(new Finding(FindingCode.NO_TEXT, List.of(), List.of())));
        }
        if (draft.kind().value() == Kind.NOT_INVOICE) {
            return known.acceptedBefore().isPresent()
                    ? new Outcome.Pending(Earlier.revision(draft, known))
                    : notInvoice(draft);
        }
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : Rules.ALL) {
            findings.addAll(rule.findings(draft, known));
        }
        boolean same = known.sameInvoice().isPresent()
                && Earlier.revision(draft, known).isEmpty()
                && Identification.isCertain(draft, findings);
        if (same) {
            return new Outcome.Duplicate(known.sameInvoice().orElseThrow(), Sameness.SAME_INVOICE);
        }
        findings.addAll(Earlier.findings(draft, known));
        findings.addAll(known.remarks());
        return findings.isEmpty()
                ? new Outcome.Accepted(new Evidence(Proofs.of(draft, known)))
                : new Outcome.Pending(findings);
    }

    private static boolean isBlank(Draft draft) {
        return draft.kind().confidence() == 0 && draft.equals(Draft.NOTHING);
    }

    private static Outcome notInvoice(Draft draft) {
        List<Finding> objections = QrAgrees.againstIgnoring(draft);
        if (!objections.isEmpty()) {
            return new Outcome.Pending(objections);
        }
        return draft.kind().confidence() >= SURE_OF_KIND
                ? new Outcome.Ignored(Reason.NOT_AN_INVOICE)
                : new Outcome.Pending(List.of(new Finding(FindingCode.KIND_DOUBTFUL, List.of("kind"), List.of())));
    }
}
