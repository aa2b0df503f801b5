package app.bandeja.extract;

import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Page;
import app.bandeja.invoice.Reading;
import app.bandeja.invoice.TaxId;
import java.util.List;
import java.util.Set;

/** From what was read to drafts. Pure, and safe to call from several threads at once. */
public final class Extractor {

    /** Of the drafts that this version makes; rises when the same words would give another draft. */
    public static int version() {
        return 10;
    }

    /**
     * One draft for each invoice of the document, at least one; a document that is no invoice gives one draft of kind
     * {@code NOT_INVOICE}.
     *
     * @param own the company's tax ids, which tell the customer from the supplier; may be empty
     */
    public List<Draft> drafts(Reading reading, Set<TaxId> own) {
        return reading.stated().isEmpty() ? ofPages(reading, own) : ofData(reading, own);
    }

    /** Exact data needs no guessing; pages that show it are read to see whether they say the same. */
    private static List<Draft> ofData(Reading reading, Set<TaxId> own) {
        List<Draft> stated = reading.stated();
        if (stated.size() > 1) {
            return stated;
        }
        // A single e-invoice is compared with its paper's code; among several nobody knows whose code it is.
        Draft only = stated.getFirst();
        Draft coded = QrCodes.of(reading.qrTexts()).map(only::with).orElse(only);
        return reading.pages().isEmpty()
                ? List.of(coded)
                : List.of(new PageBesideXml(coded, ofPages(reading, own)).compared());
    }

    private static List<Draft> ofPages(Reading reading, Set<TaxId> own) {
        List<List<Page>> invoices = new Invoices(reading.pages(), own).apart();
        if (invoices.isEmpty()) {
            return List.of(Draft.NOTHING);
        }
        return invoices.stream()
                .map(pages -> new DraftReader(pages, own).draft(QrCodes.of(reading.qrTexts(), pages)))
                .toList();
    }
}
