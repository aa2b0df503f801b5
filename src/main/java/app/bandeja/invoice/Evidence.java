package app.bandeja.invoice;

import java.util.Set;

/** The independent reasons why a draft was accepted. */
public record Evidence(Set<Proof> proofs) {

    /** One reason; each can fail without the others. */
    public enum Proof {
        /** The control digit of the supplier's tax id holds. */
        TAX_ID_DIGITS,
        /**
         * The supplier's tax id has its country's form and was printed as text beside its label, but its control digit is
         * not known to hold: another country's, whose suppliers print what they were given.
         */
        TAX_ID_PRINTED,
        /** Base and tax add up to the total. */
        TOTALS_AGREE,
        /** Base times rate is the tax, on every line. */
        TAX_AGREES,
        /** The number stood beside its label. */
        NUMBER_LABELLED,
        /** The date stood beside its label, or was the only one. */
        DATE_LABELLED,
        /** The customer is the company itself. */
        CUSTOMER_IS_OWN,
        /** The QR code says the same. */
        QR_AGREES,
        /** E-invoice XML states it. */
        XML_STATES
    }

    public Evidence {
        proofs = Set.copyOf(proofs);
    }
}
