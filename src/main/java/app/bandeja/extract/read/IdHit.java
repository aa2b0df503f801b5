package app.bandeja.extract.read;

import app.bandeja.extract.page.Span;
import app.bandeja.invoice.TaxId;

/** A tax id on a page. */
public record IdHit(Span span, TaxId id, Form form) {

    /** How well it is formed. */
    public enum Form {
        /** Its control digit holds. */
        PROVEN,
        /** Its control digit holds after undoing what OCR confuses, in one way only. */
        REPAIRED,
        /** It has the form of a tax id, and its control digit is wrong. */
        WRONG_DIGIT,
        /** Letters and digits as a tax id may have, of no form that is known: a label says so. */
        UNKNOWN
    }
}
