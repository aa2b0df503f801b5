package app.bandeja.check;

import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Finding;
import app.bandeja.invoice.FindingCode;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.Known;
import java.util.List;

/** The company does not buy from itself: an invoice of its own is a sale. */
final class SupplierIsAnother implements Rule {

    @Override
    public List<Finding> findings(Draft draft, Known known) {
        boolean own = draft.parties()
                .supplierTaxId()
                .map(Found::value)
                .filter(known.own()::contains)
                .isPresent();
        return own
                ? List.of(new Finding(FindingCode.SUPPLIER_IS_OWN_COMPANY, List.of("supplier_tax_id"), List.of()))
                : List.of();
    }
}
