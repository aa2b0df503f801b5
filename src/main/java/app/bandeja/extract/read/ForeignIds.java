package app.bandeja.extract.read;

import com.helger.masterdata.vat.VATINStructureManager;
import com.helger.masterdata.vat.VATINSyntaxChecker;

/** VAT ids of other countries of the EU, and of the countries that the checker knows. */
final class ForeignIds {
    private ForeignIds() {}

    // The checker says true for a prefix that it does not know, so the form is asked as well.
    static boolean isProven(String id) {
        return hasForm(id) && VATINSyntaxChecker.isValidVATIN(id);
    }

    static boolean hasForm(String id) {
        return id.length() >= 8
                && id.length() <= 14
                && Character.isLetter(id.charAt(0))
                && Character.isLetter(id.charAt(1))
                && !id.startsWith("ES")
                && VATINStructureManager.isValidVATIN(id);
    }
}
