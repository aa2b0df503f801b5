package app.bandeja.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.invoice.DocumentId;
import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Evidence;
import app.bandeja.invoice.Evidence.Proof;
import app.bandeja.invoice.Finding;
import app.bandeja.invoice.FindingCode;
import app.bandeja.invoice.Identity;
import app.bandeja.invoice.Known;
import app.bandeja.invoice.Outcome;
import app.bandeja.invoice.PartId;
import app.bandeja.invoice.Reason;
import app.bandeja.invoice.Sameness;
import app.bandeja.invoice.TaxId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckerTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 2, 1);
    private static final Set<TaxId> OWN = Set.of(new TaxId("B58378431"));
    private static final PartId FIRST = new PartId(new DocumentId(1), 1);

    private static Outcome judge(Drafts drafts) {
        return new Checker().judge(drafts.draft(), Known.nothing(TODAY, OWN));
    }

    private static Outcome pending(FindingCode code, List<String> fields, String... arguments) {
        return new Outcome.Pending(List.of(new Finding(code, fields, List.of(arguments))));
    }

    @Test
    void acceptsWhereAllEvidenceAgrees() {
        assertEquals(
                new Outcome.Accepted(new Evidence(Set.of(
                        Proof.TAX_ID_DIGITS,
                        Proof.TOTALS_AGREE,
                        Proof.TAX_AGREES,
                        Proof.NUMBER_LABELLED,
                        Proof.DATE_LABELLED,
                        Proof.CUSTOMER_IS_OWN))),
                judge(Drafts.good()));
    }

    @Test
    void anothersDigitsThatDoNotHoldAreNoProof() {
        Outcome outcome = judge(Drafts.good().with("supplier_tax_id", "DE123456789", 0.79));
        Set<Proof> proofs = ((Outcome.Accepted) outcome).evidence().proofs();
        assertTrue(proofs.contains(Proof.TAX_ID_PRINTED));
        assertFalse(proofs.contains(Proof.TAX_ID_DIGITS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"intact", "intact_weak", "unchecked", "absent"})
    void onlyABrokenSignatureIsAnObjection(String signature) {
        assertInstanceOf(Outcome.Accepted.class, judge(Drafts.good().with("signature", signature)));
    }

    static Stream<Arguments> spoilt() {
        return Stream.of(
                Arguments.of(
                        Drafts.good().with("kind", "invoice", 0.3),
                        pending(FindingCode.KIND_DOUBTFUL, List.of("kind"))),
                Arguments.of(
                        Drafts.good().without("invoice_number"),
                        pending(FindingCode.FIELD_MISSING, List.of("invoice_number"))),
                Arguments.of(
                        Drafts.good().with("invoice_number", "F25-0042", 0.6),
                        pending(FindingCode.FIELD_DOUBTFUL, List.of("invoice_number"))),
                Arguments.of(
                        Drafts.good().rivalled("invoice_number", "F25-0043"),
                        pending(FindingCode.FIELD_DOUBTFUL, List.of("invoice_number"))),
                Arguments.of(
                        Drafts.good().rivalled("total", "171.00"),
                        pending(FindingCode.FIELD_DOUBTFUL, List.of("total"))),
                Arguments.of(
                        Drafts.good().stated("total", "171.00"),
                        pending(FindingCode.XML_DISAGREES, List.of("total"), "total", "121.00", "171.00")),
                Arguments.of(
                        Drafts.good().stated("invoice_number", "F25-0043"),
                        pending(
                                FindingCode.XML_DISAGREES,
                                List.of("invoice_number"),
                                "invoice_number",
                                "F25-0042",
                                "F25-0043")),
                Arguments.of(
                        Drafts.good().stated("issue_date", "2025-01-14"),
                        pending(
                                FindingCode.XML_DISAGREES,
                                List.of("issue_date"),
                                "issue_date",
                                "2025-01-13",
                                "2025-01-14")),
                Arguments.of(
                        Drafts.good().stated("supplier_tax_id", "12345678Z"),
                        pending(
                                FindingCode.XML_DISAGREES,
                                List.of("supplier_tax_id"),
                                "supplier_tax_id",
                                "J99216582",
                                "12345678Z")),
                Arguments.of(
                        Drafts.good().with("signature", "broken"),
                        pending(FindingCode.SIGNATURE_BROKEN, List.of("signature"))),
                Arguments.of(
                        Drafts.good().with("supplier_tax_id", "J99216583"),
                        pending(FindingCode.TAX_ID_INVALID, List.of("supplier_tax_id"), "J99216583")),
                Arguments.of(
                        Drafts.good().with("supplier_tax_id", "B58378431"),
                        pending(FindingCode.SUPPLIER_IS_OWN_COMPANY, List.of("supplier_tax_id"))),
                Arguments.of(
                        Drafts.good().with("customer_tax_id", "12345678Z"),
                        pending(FindingCode.CUSTOMER_NOT_OWN_COMPANY, List.of("customer_tax_id"), "12345678Z")),
                Arguments.of(
                        Drafts.good().without("customer_tax_id"),
                        pending(FindingCode.CUSTOMER_NOT_OWN_COMPANY, List.of("customer_tax_id"))),
                Arguments.of(
                        Drafts.good().with("issue_date", "2025-02-03"),
                        pending(FindingCode.DATE_IMPLAUSIBLE, List.of("issue_date"), "2025-02-03")),
                Arguments.of(
                        Drafts.good().with("total", "122.00"),
                        pending(FindingCode.TOTALS_DISAGREE, List.of("total"), "121.00", "122.00")),
                Arguments.of(
                        Drafts.good().with("tax_lines[0].rate", "10.00"),
                        pending(FindingCode.TAX_DISAGREES, List.of("tax_lines[0].amount"), "10.00", "10.00", "21.00")),
                Arguments.of(
                        Drafts.good()
                                .with("tax_lines[0].rate", "18.00")
                                .with("tax_lines[0].amount", "18.00")
                                .with("tax_total", "18.00")
                                .with("total", "118.00"),
                        pending(FindingCode.RATE_NOT_IN_FORCE, List.of("tax_lines[0].rate"), "18.00", "2025-01-13")),
                Arguments.of(
                        Drafts.good().without("tax_lines[0].regime"),
                        pending(FindingCode.FIELD_MISSING, List.of("tax_lines"))),
                Arguments.of(
                        Drafts.good()
                                .with(
                                        "qr",
                                        "https://www2.agenciatributaria.gob.es/wlpl/TIKE-CONT/ValidarQR?nif=J99216582"
                                                + "&numserie=F25-0042&fecha=13-01-2025&importe=212.00"),
                        pending(FindingCode.QR_DISAGREES, List.of("total"), "total", "212.00", "121.00")));
    }

    @ParameterizedTest
    @MethodSource("spoilt")
    void oneThingWrongIsOneFinding(Drafts drafts, Outcome outcome) {
        assertEquals(outcome, judge(drafts));
    }

    @Test
    void aCentOfRoundingIsAllowedInPrintAndNotInAScan() {
        assertEquals(
                Outcome.Accepted.class,
                judge(Drafts.good().with("total", "121.01")).getClass());
        assertEquals(
                pending(FindingCode.TOTALS_DISAGREE, List.of("total"), "121.00", "121.01"),
                judge(Drafts.scanned().with("total", "121.01")));
    }

    @Test
    void whereCoinsAreGoneAWholeTotalMayBeRounded() {
        Drafts swedish = Drafts.good().with("currency", "SEK").with("total", "121.00");
        Drafts odd = Drafts.good()
                .with("currency", "SEK")
                .with("taxable_base", "100.40")
                .with("tax_lines[0].base", "100.40")
                .with("tax_total", "21.08")
                .with("tax_lines[0].amount", "21.08");
        assertEquals(Outcome.Accepted.class, judge(swedish).getClass());
        assertEquals(Outcome.Accepted.class, judge(odd.with("total", "121.00")).getClass());
        assertEquals(
                pending(FindingCode.TOTALS_DISAGREE, List.of("total"), "121.48", "123.00"),
                judge(odd.with("total", "123.00")));
        assertEquals(
                pending(FindingCode.TOTALS_DISAGREE, List.of("total"), "121.48", "121.00"),
                judge(odd.with("total", "121.00").with("currency", "EUR")));
    }

    @Test
    void switzerlandsTotalsAreRoundedToItsSmallestCoin() {
        Drafts francs = Drafts.scanned()
                .with("currency", "CHF")
                .with("tax_lines[0].base", "99.99")
                .with("taxable_base", "99.99");
        assertEquals(
                Outcome.Accepted.class, judge(francs.with("total", "121.00")).getClass());
        assertEquals(
                pending(FindingCode.TOTALS_DISAGREE, List.of("total"), "120.99", "121.01"),
                judge(francs.with("total", "121.01")));
    }

    @Test
    void aTicketNeedsNoCustomer() {
        Drafts ticket = Drafts.good().with("kind", "simplified").without("customer_tax_id");
        assertEquals(Outcome.Accepted.class, judge(ticket).getClass());
    }

    @Test
    void withoutTaxTheAmountMustStandTwice() {
        Drafts untaxed = Drafts.good()
                .with("tax_lines[0].regime", "EXEMPT")
                .with("tax_lines[0].rate", "0.00")
                .with("tax_lines[0].amount", "0.00")
                .with("tax_total", "0.00")
                .with("total", "100.00");
        assertEquals(Outcome.Accepted.class, judge(untaxed).getClass());
        assertEquals(
                pending(FindingCode.FIELD_DOUBTFUL, List.of("taxable_base", "total")),
                judge(untaxed.at("taxable_base", "total")));
    }

    @Test
    void whatIsNoInvoiceIsIgnoredOrAsked() {
        assertEquals(
                new Outcome.Ignored(Reason.NOT_AN_INVOICE), judge(Drafts.good().with("kind", "not_invoice")));
        assertEquals(
                pending(FindingCode.KIND_DOUBTFUL, List.of("kind")),
                judge(Drafts.good().with("kind", "not_invoice", 0.5)));
    }

    @Test
    void nothingReadIsNeverAccepted() {
        assertEquals(
                pending(FindingCode.NO_TEXT, List.of()), new Checker().judge(Draft.NOTHING, Known.nothing(TODAY, OWN)));
    }

    @Test
    void theSameInvoiceIsADuplicateWhateverElseIsInDoubt() {
        Known known = new Known(TODAY, OWN, Optional.of(FIRST), List.of(), Optional.empty());
        Outcome duplicate = new Outcome.Duplicate(FIRST, Sameness.SAME_INVOICE);
        assertEquals(duplicate, new Checker().judge(Drafts.good().draft(), known));
        assertEquals(
                duplicate,
                new Checker().judge(Drafts.good().without("customer_tax_id").draft(), known));
    }

    @Test
    void aDoubtfulNumberMakesNoDuplicate() {
        Known known = new Known(TODAY, OWN, Optional.of(FIRST), List.of(), Optional.empty());
        Draft doubtful = Drafts.good().with("invoice_number", "F25-0042", 0.5).draft();
        assertEquals(Outcome.Pending.class, new Checker().judge(doubtful, known).getClass());
    }

    @Test
    void aRivalInvoiceIsAConflict() {
        Known known =
                new Known(TODAY, OWN, Optional.empty(), List.of(new Known.Rival(FIRST, "enero.pdf")), Optional.empty());
        assertEquals(
                pending(FindingCode.CONFLICT, List.of("invoice_number"), "enero.pdf"),
                new Checker().judge(Drafts.good().draft(), known));
    }

    @Test
    void anAcceptedInvoiceDoesNotVanishBehindACopyOrAnotherDocument() {
        Optional<Identity> before =
                Identity.of(Drafts.good().with("invoice_number", "OTHER-1").draft());
        Known copy = new Known(TODAY, OWN, Optional.of(FIRST), List.of(), before);
        Draft note = Drafts.good().with("kind", "not_invoice").draft();

        assertEquals(
                pending(FindingCode.REVISION_DIFFERS, List.of()),
                new Checker().judge(Drafts.good().draft(), copy));
        assertEquals(
                pending(FindingCode.REVISION_DIFFERS, List.of()),
                new Checker().judge(note, new Known(TODAY, OWN, Optional.empty(), List.of(), before)));
    }

    @Test
    void newContentWithOtherValuesIsAsked() {
        Optional<Identity> before =
                Identity.of(Drafts.good().with("total", "99.00").draft());
        Optional<Identity> same = Identity.of(Drafts.good().with("total", "121").draft());
        assertEquals(
                pending(FindingCode.REVISION_DIFFERS, List.of()),
                new Checker().judge(Drafts.good().draft(), new Known(TODAY, OWN, Optional.empty(), List.of(), before)));
        assertEquals(
                Outcome.Accepted.class,
                new Checker()
                        .judge(Drafts.good().draft(), new Known(TODAY, OWN, Optional.empty(), List.of(), same))
                        .getClass());
    }
}
