package app.bandeja.check;

import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Finding;
import app.bandeja.invoice.FindingCode;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.Known;
import app.bandeja.invoice.TaxId;
import com.helger.masterdata.vat.VATINStructureManager;
import com.helger.masterdata.vat.VATINSyntaxChecker;
import java.util.List;

/** The supplier's tax id has a known form and its control digit is right. */
final class TaxIdHolds implements Rule {

    @Override
    public List<Finding> findings(Draft draft, Known known) {
        return draft
                .parties()
                .supplierTaxId()
                .map(Found::value)
                .filter(id -> !holds(id))
                .map(id -> new Finding(FindingCode.TAX_ID_INVALID, List.of("supplier_tax_id"), List.of(id.value())))
                .stream()
                .toList();
    }

    /** The library's checker says true for a country that it does not know, so the form is asked as well. */
    static boolean holds(TaxId id) {
        if (id.isSpanishForm()) {
            return id.isValidSpanish();
        }
        String value = id.value();
        return value.length() >= 8
                && VATINStructureManager.isValidVATIN(value)
                && VATINSyntaxChecker.isValidVATIN(value);
    }
}
