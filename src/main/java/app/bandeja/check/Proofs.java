package app.bandeja.check;

import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Evidence.Proof;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.Known;
import app.bandeja.invoice.Reader;
import java.util.EnumSet;
import java.util.Set;

/** The reasons for which a draft without findings is accepted. */
final class Proofs {
    private Proofs() {}

    static Set<Proof> of(Draft draft, Known known) {
        EnumSet<Proof> proofs =
                EnumSet.of(Proof.TOTALS_AGREE, Proof.TAX_AGREES, Proof.NUMBER_LABELLED, Proof.DATE_LABELLED);
        boolean digits = draft.parties()
                .supplierTaxId()
                .map(Found::value)
                .filter(TaxIdHolds::proves)
                .isPresent();
        proofs.add(digits ? Proof.TAX_ID_DIGITS : Proof.TAX_ID_PRINTED);
        if (draft.parties()
                .customerTaxId()
                .map(Found::value)
                .filter(known.own()::contains)
                .isPresent()) {
            proofs.add(Proof.CUSTOMER_IS_OWN);
        }
        if (QrProof.holds(draft)) {
            proofs.add(Proof.QR_AGREES);
        }
        if (draft.amounts()
                .total()
                .filter(total -> total.reader() == Reader.XML)
                .isPresent()) {
            proofs.add(Proof.XML_STATES);
        }
        return proofs;
    }
}
