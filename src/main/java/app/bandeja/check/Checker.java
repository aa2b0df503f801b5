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
 *   <li>an invoice or a credit note: the kind is clear, the supplier's tax id holds, number and issue date stood
 *       beside their labels and have no rival, bases and taxes add up to the total, each tax is its rate of its base,
 *       the rates were in force, the date is plausible, and the customer is the company (where its tax ids were told);
 *   <li>a simplified invoice: the same, without a customer;
 *   <li>an invoice without tax: the same, and its amount is printed twice, as base and as total.
 * </ul>
 *
 * <p>Where the own tax ids were not told, and of suppliers of other countries, whose rates are not known here, four sets of
 * evidence take the place of the customer and of the table of rates, each of which can fail without the others:
 *
 * <ul>
 *   <li>the arithmetic closes over all that is printed: every tax is its rate of its base; bases, taxes, and what bears no
 *       tax, each of them printed, make a total that bears a total's label; and no larger amount bears one;
 *   <li>the number stands beside its label, and the date beside its own or alone;
 *   <li>the supplier's tax id holds by its control digits, or has its country's form, was printed as text beside its label
 *       and comes second to none on the page: the supplier's block, the sentence of the register and the register's number
 *       within a VAT number speak for one, the customer's block against it;
 *   <li>the document's title says what it is; a foreign credit note of positive amounts leaves that open.
 * </ul>
 *
 * <p>No supplier's tax id at all is never enough, though some countries have none: nothing would tell the invoice from its
 * copy.
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
        return 3;
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
