package app.bandeja.check;

import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Finding;
import app.bandeja.invoice.FindingCode;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.Known;
import app.bandeja.invoice.Reader;
import app.bandeja.invoice.TaxId;
import com.helger.masterdata.vat.VATINStructureManager;
import com.helger.masterdata.vat.VATINSyntaxChecker;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The supplier's tax id is right. A Spanish one must hold, always. Of other countries a text layer or exact data is
 * believed, because it misreads nothing and not every country's rule is known; what OCR read must hold.
 */
final class TaxIdHolds implements Rule {
    private static final Pattern SPOILED_SPANISH = Pattern.compile("[A-Z]\\d{6,8}[A-Z]?|\\d{6,8}[A-Z]");

    @Override
    public List<Finding> findings(Draft draft, Known known) {
        return draft
                .parties()
                .supplierTaxId()
                .filter(id -> !isRight(id))
                .map(id -> new Finding(
                        FindingCode.TAX_ID_INVALID,
                        List.of("supplier_tax_id"),
                        List.of(id.value().value())))
                .stream()
                .toList();
    }

    private static boolean isRight(Found<TaxId> id) {
        return proves(id.value()) || (id.reader() != Reader.OCR && !looksSpanish(id.value()));
    }

    private static boolean looksSpanish(TaxId id) {
        return id.isSpanishForm() || SPOILED_SPANISH.matcher(id.value()).matches();
    }

    /** Whether control digits prove it: of Spain, of a country that it names, of some without their prefix. */
    static boolean proves(TaxId id) {
        if (id.isSpanishForm()) {
            return id.isValidSpanish();
        }
        return id.isValidAtHome() || provesAbroad(id.value());
    }

    // The library's checker says true for a country that it does not know, so the form is asked as well.
    private static boolean provesAbroad(String id) {
        return id.length() >= 8 && VATINStructureManager.isValidVATIN(id) && VATINSyntaxChecker.isValidVATIN(id);
    }
}
