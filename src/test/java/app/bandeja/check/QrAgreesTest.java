package app.bandeja.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Evidence.Proof;
import app.bandeja.invoice.Finding;
import app.bandeja.invoice.FindingCode;
import app.bandeja.invoice.Known;
import app.bandeja.invoice.Outcome;
import app.bandeja.invoice.QrText;
import app.bandeja.invoice.TaxId;
import app.bandeja.invoice.qr.Afip;
import app.bandeja.invoice.qr.Codes;
import app.bandeja.invoice.qr.Portuguese;
import app.bandeja.invoice.qr.VeriFactu;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QrAgreesTest {
    private static final LocalDate DATE = LocalDate.of(2025, 1, 13);
    private static final Known KNOWN = Known.nothing(LocalDate.of(2025, 2, 1), Set.of(new TaxId("B58378431")));

    private static String veriFactu(String supplier, String number, LocalDate date, String total) {
        return Codes.veriFactu(new VeriFactu(new TaxId(supplier), number, date, new BigDecimal(total)));
    }

    private static Drafts portugal(String type, String state, String tax, String total) {
        String code = Codes.portuguese(new Portuguese(
                new TaxId("PT516562240"),
                Optional.empty(),
                type,
                state,
                "FT 2025/114",
                DATE,
                List.of(),
                new BigDecimal(tax),
                new BigDecimal(total)));
        return Drafts.good()
                .with("supplier_tax_id", "PT516562240")
                .with("invoice_number", "FT 2025/114")
                .with("qr", code);
    }

    private static Drafts argentina(int type, String money, String supplier, String number) {
        String code = Codes.afip(new Afip(
                new TaxId("30712345671"), Optional.empty(), type, 2, 456, DATE, money, new BigDecimal("121.00")));
        return Drafts.good()
                .with("supplier_tax_id", supplier)
                .with("invoice_number", number)
                .with("currency", "ARS")
                .with("qr", code);
    }

    private static List<Finding> findings(Drafts drafts) {
        return new QrAgrees().findings(drafts.draft(), KNOWN);
    }

    private static List<Finding> differs(String field, String code, String page) {
        return List.of(new Finding(FindingCode.QR_DISAGREES, List.of(field), List.of(field, code, page)));
    }

    @Test
    void eachOfTheFourIsCompared() {
        assertEquals(List.of(), findings(Drafts.good().with("qr", veriFactu("J99216582", "F25/0042", DATE, "121.00"))));
        assertEquals(
                differs("supplier_tax_id", "B84702133", "J99216582"),
                findings(Drafts.good().with("qr", veriFactu("B84702133", "F25-0042", DATE, "121.00"))));
        assertEquals(
                differs("invoice_number", "F25-0043", "F25-0042"),
                findings(Drafts.good().with("qr", veriFactu("J99216582", "F25-0043", DATE, "121.00"))));
        assertEquals(
                differs("issue_date", "2025-01-14", "2025-01-13"),
                findings(Drafts.good().with("qr", veriFactu("J99216582", "F25-0042", DATE.plusDays(1), "121.00"))));
        assertEquals(
                differs("total", "121.01", "121.00"),
                findings(Drafts.good().with("qr", veriFactu("J99216582", "F25-0042", DATE, "121.01"))));
    }

    @Test
    void ticketBaisNumberIsSeriesAndNumber() {
        String code = Codes.ticketBai("https://batuz.eus/QRTBAI/", "J99216582", "F25", "0042", DATE, "121.00");

        assertEquals(List.of(), findings(Drafts.good().with("qr", code)));
        assertEquals(
                differs("invoice_number", "F25-0042", "0042"),
                findings(Drafts.good().with("invoice_number", "0042").with("qr", code)));
    }

    @Test
    void portugalsIdWithOrWithoutItsCountryAndItsTaxes() {
        assertEquals(List.of(), findings(portugal("FT", "N", "21.00", "121.00")));
        assertEquals(List.of(), findings(portugal("FT", "N", "21.00", "121.00").with("supplier_tax_id", "516562240")));
        assertEquals(differs("tax_total", "22.00", "21.00"), findings(portugal("FT", "N", "22.00", "121.00")));
    }

    @Test
    void portugalsCreditNoteIsNegative() {
        Drafts credit = portugal("NC", "N", "21.00", "121.00")
                .with("kind", "credit_note")
                .with("tax_total", "-21.00")
                .with("total", "-121.00");
        assertEquals(List.of(), findings(credit));
    }

    @Test
    void aCodeOfAnotherDocumentThanAnInvoiceContradictsAnInvoice() {
        assertEquals(differs("kind", "not_invoice", "invoice"), findings(portugal("PF", "N", "21.00", "121.00")));
        assertEquals(
                List.of("kind"),
                findings(portugal("NC", "N", "21.00", "121.00")).getFirst().fields());
    }

    @Test
    void aCancelledDocumentIsToldToBeOne() {
        assertEquals(
                List.of(new Finding(FindingCode.QR_CANCELLED, List.of("kind"), List.of("FT 2025/114"))),
                findings(portugal("FT", "A", "21.00", "121.00")));
    }

    @Test
    void argentinasNumberAndIdInTheirPrintedForms() {
        assertEquals(List.of(), findings(argentina(1, "PES", "30712345671", "0002-00000456")));
        assertEquals(List.of(), findings(argentina(1, "PES", "AR30712345671", "2-00000456")));
        assertEquals(
                differs("invoice_number", "00002-00000456", "00000456"),
                findings(argentina(1, "PES", "30712345671", "00000456")));
    }

    @Test
    void amountsInOtherMoneyAreNotCompared() {
        Drafts dollars = argentina(1, "DOL", "30712345671", "2-456").with("total", "999.00");
        assertEquals(List.of(), findings(dollars));
        assertFalse(QrProof.holds(dollars.draft()));
    }

    @Test
    void twoTaxCodesThatDifferAreAFinding() {
        Draft draft = Drafts.good().draft();
        QrText first = new QrText(veriFactu("J99216582", "F25-0042", DATE, "121.00"), 1);
        QrText second = new QrText(veriFactu("J99216582", "F25-0043", DATE, "121.00"), 1);
        Draft both = new Draft(
                draft.kind(),
                draft.parties(),
                draft.reference(),
                draft.amounts(),
                draft.lines(),
                Optional.of(new QrText(first.text(), 1, List.of(second))));

        assertEquals(
                List.of(new Finding(FindingCode.QR_CODES_DIFFER, List.of("qr"), List.of("F25-0042", "F25-0043"))),
                new QrAgrees().findings(both, KNOWN));
    }

    @Test
    void anotherKindOfCodeSaysNothing() {
        assertEquals(List.of(), findings(Drafts.good().with("qr", "https://example.org/?total=1")));
        assertFalse(QrProof.holds(
                Drafts.good().with("qr", "https://example.org/?total=1").draft()));
    }

    @Test
    void theCodeIsAProofWhereSupplierNumberAndTotalWereComparedAndNotWhereItSuppliedOne() {
        Drafts agreeing = Drafts.good().with("qr", veriFactu("J99216582", "F25-0042", DATE, "121.00"));
        assertTrue(QrProof.holds(agreeing.draft()));
        for (String field : List.of("supplier_tax_id", "invoice_number", "total")) {
            assertFalse(QrProof.holds(Drafts.good()
                    .with("qr", veriFactu("J99216582", "F25-0042", DATE, "121.00"))
                    .byCode(field)
                    .draft()));
        }
        Outcome outcome = new Checker().judge(agreeing.draft(), KNOWN);
        assertTrue(outcome instanceof Outcome.Accepted accepted
                && accepted.evidence().proofs().contains(Proof.QR_AGREES));
    }

    @Test
    void aDocumentWithAnInvoicesCodeIsNotSetAside() {
        Drafts order = Drafts.good()
                .with("kind", "not_invoice")
                .with("qr", veriFactu("J99216582", "F25-0042", DATE, "121.00"));
        assertEquals(
                new Outcome.Pending(differs("kind", "invoice", "not_invoice")),
                new Checker().judge(order.draft(), KNOWN));
        assertTrue(
                new Checker()
                                .judge(
                                        portugal("GT", "N", "21.00", "121.00")
                                                .with("kind", "not_invoice")
                                                .draft(),
                                        KNOWN)
                        instanceof Outcome.Ignored);
    }
}
