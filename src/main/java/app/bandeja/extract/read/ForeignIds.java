package app.bandeja.extract.read;

import com.helger.masterdata.vat.VATINStructureManager;
import com.helger.masterdata.vat.VATINSyntaxChecker;
import java.util.Set;

/** VAT ids of other countries of the EU, and of the countries that the checker knows. */
final class ForeignIds {
    private static final Set<String> COUNTRIES = Set.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "EL", "FI", "FR", "GB", "HR", "HU", "IE", "IT", "LT", "LU",
            "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK", "XI");

    private ForeignIds() {}

    // The checker says true for a prefix that it does not know, so the form is asked as well.
    static boolean isProven(String id) {
        return hasForm(id) && VATINSyntaxChecker.isValidVATIN(id);
    }

    static boolean hasForm(String id) {
        return id.length() >= 8
                && id.length() <= 14
                && COUNTRIES.contains(id.substring(0, 2))
                && VATINStructureManager.isValidVATIN(id);
    }
}
