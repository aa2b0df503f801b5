package app.bandeja.invoice;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Everything that was read from one document.
 *
 * @param stated drafts that the document carries as exact data (e-invoice XML), totals as they stand
 */
public record Reading(List<Page> pages, List<Draft> stated, List<QrText> qrTexts) {
    public Reading {
        pages = List.copyOf(pages);
        stated = List.copyOf(stated);
        qrTexts = List.copyOf(qrTexts);
    }

    /** Who contributed. */
    public Set<Reader> readers() {
        EnumSet<Reader> readers = EnumSet.noneOf(Reader.class);
        pages.forEach(page -> readers.add(page.reader()));
        if (!stated.isEmpty()) {
            readers.add(Reader.XML);
        }
        if (!qrTexts.isEmpty()) {
            readers.add(Reader.QR);
        }
        return readers;
    }
}
