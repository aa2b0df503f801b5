package app.bandeja.invoice.qr;

import app.bandeja.invoice.Identity;
import app.bandeja.invoice.TaxId;

/** What Spanish codes have in common. */
interface Spanish {

    /** Nine characters of a NIF's form, as the codes write it; the control digit is for others to judge. */
    static boolean isId(String text) {
        return new TaxId(text).isSpanishForm();
    }

    /** Something that can tell one invoice from another. */
    static boolean isNumber(String text, int longest) {
        return text.length() <= longest && !Identity.normalised(text).isEmpty();
    }
}
