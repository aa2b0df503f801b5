package app.bandeja.extract;

import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Page;
import app.bandeja.invoice.QrText;
import app.bandeja.invoice.Reading;
import app.bandeja.invoice.TaxId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** From what was read to drafts. Pure, and safe to call from several threads at once. */
public final class Extractor {

    /** Of the drafts that this version makes; rises when the same words would give another draft. */
    public static int version() {
        return 1;
    }

    /**
     * One draft for each invoice of the document, at least one; a document that is no invoice gives one draft of kind
     * {@code NOT_INVOICE}.
     *
     * @param own the company's tax ids, which tell the customer from the supplier; may be empty
     */
    public List<Draft> drafts(Reading reading, Set<TaxId> own) {
        if (!reading.stated().isEmpty()) {
            return stated(reading);
        }
        List<List<Page>> invoices = new Invoices(reading.pages(), own).apart();
        if (invoices.isEmpty()) {
            return List.of(Draft.NOTHING);
        }
        return invoices.stream()
                .map(pages -> new DraftReader(pages, own).draft(QrCodes.of(reading.qrTexts(), pages)))
                .toList();
    }

    // A single e-invoice is compared with its paper's code; among several nobody knows whose code it is.
    private static List<Draft> stated(Reading reading) {
        List<Draft> drafts = reading.stated();
        Optional<QrText> qr = drafts.size() == 1 ? QrCodes.of(reading.qrTexts()) : Optional.empty();
        return drafts.stream()
                .map(draft -> draft.qr().isEmpty() ? with(draft, qr) : draft)
                .toList();
    }

    private static Draft with(Draft draft, Optional<QrText> qr) {
        return new Draft(draft.kind(), draft.parties(), draft.reference(), draft.amounts(), draft.lines(), qr);
    }
}
