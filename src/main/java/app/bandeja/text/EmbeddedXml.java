package app.bandeja.text;

import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Fault;
import app.bandeja.invoice.Finding;
import app.bandeja.invoice.FindingCode;
import app.bandeja.invoice.Kind;
import app.bandeja.text.bound.Bounds;
import app.bandeja.text.bound.Deadline;
import app.bandeja.text.bound.RefusedException;
import app.bandeja.text.einvoice.EInvoices;
import app.bandeja.text.pdf.Attachments;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The exact data that a PDF carries. The first file of an invoice counts; one that cannot be read is told, for the page
 * can be read all the same.
 *
 * @param stated the invoices, none if it carries no such data
 * @param remarks what a person should know
 */
record EmbeddedXml(List<Draft> stated, List<Finding> remarks) {
    static final EmbeddedXml NONE = new EmbeddedXml(List.of(), List.of());

    static EmbeddedXml in(PDDocument document, Bounds bounds, Deadline deadline) throws IOException {
        List<Finding> remarks = new ArrayList<>();
        for (byte[] file : new Attachments(document, bounds, deadline).xml()) {
            try {
                List<Draft> stated = EInvoices.embedded(file, deadline).stream()
                        .filter(draft -> draft.kind().value() != Kind.NOT_INVOICE)
                        .toList();
                if (!stated.isEmpty()) {
                    return new EmbeddedXml(stated, List.of());
                }
            } catch (RefusedException e) {
                remarks.add(remark(e));
            }
        }
        return new EmbeddedXml(List.of(), remarks);
    }

    private static Finding remark(RefusedException e) {
        if (e.fault() == Fault.TOO_SLOW) {
            throw e;
        }
        return new Finding(FindingCode.XML_UNREADABLE, List.of(), List.of(e.detail()));
    }
}
