package app.bandeja.check;

import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Finding;
import app.bandeja.invoice.FindingCode;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.Identity;
import app.bandeja.invoice.Known;
import app.bandeja.invoice.TaxId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tax agency's QR code (VERI*FACTU) says the same as the page. A QR code of another kind says nothing here. */
final class QrAgrees implements Rule {

    @Override
    public List<Finding> findings(Draft draft, Known known) {
        return draft.qr()
                .flatMap(qr -> VeriFactuQr.parse(qr.text()))
                .map(qr -> compare(draft, qr))
                .orElse(List.of());
    }

    private static List<Finding> compare(Draft draft, VeriFactuQr qr) {
        List<Finding> findings = new ArrayList<>();
        differs(
                findings,
                "supplier_tax_id",
                qr.supplier(),
                draft.parties().supplierTaxId().map(id -> id.value().value()));
        differs(
                findings,
                "invoice_number",
                qr.number(),
                draft.reference().number().map(Found::value));
        differs(
                findings,
                "issue_date",
                qr.date(),
                draft.reference().issueDate().map(date -> date.value().toString()));
        draft.amounts()
                .total()
                .map(Found::value)
                .filter(total -> total.compareTo(qr.total()) != 0)
                .ifPresent(total -> findings.add(finding("total", qr.total().toPlainString(), total.toPlainString())));
        return findings;
    }

    private static void differs(List<Finding> findings, String field, String qr, Optional<String> page) {
        page.filter(value -> !same(field, qr, value)).ifPresent(value -> findings.add(finding(field, qr, value)));
    }

    private static boolean same(String field, String qr, String page) {
        return switch (field) {
            case "supplier_tax_id" -> TaxId.of(qr).equals(TaxId.of(page));
            case "invoice_number" -> Identity.normalised(qr).equals(Identity.normalised(page));
            default -> qr.equals(page);
        };
    }

    private static Finding finding(String field, String qr, String page) {
        return new Finding(FindingCode.QR_DISAGREES, List.of(field), List.of(field, qr, page));
    }
}
