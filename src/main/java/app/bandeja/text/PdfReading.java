package app.bandeja.text;

import app.bandeja.invoice.Fault;
import app.bandeja.invoice.Page;
import app.bandeja.invoice.QrText;
import app.bandeja.invoice.Reader;
import app.bandeja.invoice.Reading;
import app.bandeja.invoice.Word;
import app.bandeja.text.bound.Bounds;
import app.bandeja.text.bound.Deadline;
import app.bandeja.text.bound.RefusedException;
import app.bandeja.text.layer.PageFrame;
import app.bandeja.text.layer.TextLayer;
import app.bandeja.text.layer.Words;
import app.bandeja.text.ocr.Ocr;
import app.bandeja.text.pdf.CarriedContent;
import app.bandeja.text.pdf.InflatedLength;
import app.bandeja.text.pdf.PageContent;
import app.bandeja.text.pdf.PagePicture;
import app.bandeja.text.picture.GrayImage;
import app.bandeja.text.qr.QrSearch;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Reads one opened PDF, page by page: its text layer, or by OCR where that says nothing. */
final class PdfReading {
    // What we see ourselves is taken before what somebody else saw, unless that is far more.
    private static final double AS_GOOD = 0.8;

    private final PDDocument document;
    private final Set<Reader> readers;
    private final Ocr ocr;
    private final Bounds bounds;
    private final Deadline deadline;
    private final PagePicture pictures;
    private final QrSearch search;
    private final List<QrText> codes = new ArrayList<>();

    PdfReading(PDDocument document, Set<Reader> readers, Ocr ocr, Bounds bounds, Deadline deadline) {
        this.document = document;
        this.readers = readers;
        this.ocr = ocr;
        this.bounds = bounds;
        this.deadline = deadline;
        this.pictures = new PagePicture(document, bounds, deadline);
        this.search = new QrSearch(pictures, deadline);
    }

    /** All pages, the QR codes on them, and the exact data that the file carries. */
    Reading read(PageProgress progress) throws IOException, InterruptedException {
        List<Page> pages = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            stopIfAsked();
            if (pages.size() == bounds.pages()) {
                throw new RefusedException(Fault.TOO_MANY_PAGES, "more than " + bounds.pages() + " pages");
            }
            pages.add(page(page, pages.size() + 1));
            progress.pageRead(pages.size(), Math.max(pages.size(), document.getNumberOfPages()));
        }
        if (pages.isEmpty()) {
            throw new RefusedException(Fault.NO_PAGES, "no page");
        }
        EmbeddedXml xml = readers.contains(Reader.XML) ? EmbeddedXml.in(document, bounds, deadline) : EmbeddedXml.NONE;
        return new Reading(pages, xml.stated(), codes, xml.remarks(), CarriedContent.in(document));
    }

    private void stopIfAsked() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        deadline.check();
    }

    private Page page(PDPage page, int number) throws IOException {
        if (document.isEncrypted()) {
            checkContent(page);
        }
        PageFrame frame = PageFrame.of(page);
        List<Word> printed = readers.contains(Reader.TEXT) ? Words.of(TextLayer.of(page, deadline)) : List.of();
        Page asPrinted = new Page(number, frame.width(), frame.height(), printed, Reader.TEXT);
        if (!readers.contains(Reader.OCR) || (Legibility.isGood(printed) && !isLeftBehind(page))) {
            if (readers.contains(Reader.QR)) {
                codes.addAll(search.onPrinted(page, number, printed));
            }
            return readers.contains(Reader.OCR) ? pasted().added(asPrinted, page) : asPrinted;
        }
        return better(asPrinted, look(page, asPrinted, frame));
    }

    // What a scanner's OCR left behind its picture may lack a digit, and does not say how sure it was.
    private boolean isLeftBehind(PDPage page) throws IOException {
        PageContent content = PageContent.of(page, deadline);
        return !content.showsMore() && !content.pictures().isEmpty();
    }

    /** What is printed, or what is seen. */
    private Page better(Page printed, Sight seen) {
        double enough = Legibility.isGood(printed.words()) ? AS_GOOD : 1;
        boolean seenBetter =
                Legibility.of(seen.words()) > enough * Legibility.of(printed.words()) || !readers.contains(Reader.TEXT);
        return seenBetter
                ? new Page(printed.number(), seen.width(), seen.height(), seen.words(), Reader.OCR, seen.shown())
                : printed;
    }

    /** What is encrypted could not be counted in the file; a lock that needs no password must not hide a bomb. */
    private void checkContent(PDPage page) throws IOException {
        for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext(); ) {
            PDStream stream = streams.next();
            List<String> filters =
                    stream.getFilters().stream().map(COSName::getName).toList();
            try (InputStream data = stream.getCOSObject().createRawInputStream()) {
                new InflatedLength(bounds.streamBytes(), bounds.streamBytes(), deadline).of(data, filters);
            }
        }
    }

    private Sight look(PDPage page, Page printed, PageFrame frame) throws IOException {
        GrayImage image = pictures.draw(printed.number(), frame, PageContent.of(page, deadline));
        Sight seen = eye().at(image);
        if (readers.contains(Reader.QR)) {
            codes.addAll(search.onDrawn(image, page, printed.number(), seen.words()));
        }
        return seen;
    }

    private PastedScans pasted() {
        return new PastedScans(pictures, eye(), deadline);
    }

    private Look eye() {
        return new Look(ocr, deadline.within(bounds.ocrPage()));
    }
}
