package app.bandeja.invoice;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Everything that was read from one document.
 *
 * @param stated drafts that the document carries as exact data (e-invoice XML), totals as they stand
 * @param remarks what a person should know about the file itself, whatever its words say
 * @param carries what a viewer might run or open; noted only
 */
public record Reading(
        List<Page> pages, List<Draft> stated, List<QrText> qrTexts, List<Finding> remarks, Set<ActiveContent> carries) {
    public Reading {
        pages = List.copyOf(pages);
        stated = List.copyOf(stated);
        qrTexts = List.copyOf(qrTexts);
        remarks = List.copyOf(remarks);
        carries = Set.copyOf(carries);
    }

    /** Of a file that is as it should be. */
    public Reading(List<Page> pages, List<Draft> stated, List<QrText> qrTexts) {
        this(pages, stated, qrTexts, List.of(), Set.of());
    }

    /** The same, with something to tell about the file. */
    public Reading with(Finding remark) {
        List<Finding> more = new ArrayList<>(remarks);
        more.add(remark);
        return new Reading(pages, stated, qrTexts, more, carries);
    }

    /** Who contributed. */
    public Set<Reader> readers() {
        EnumSet<Reader> readers = EnumSet.noneOf(Reader.class);
        pages.forEach(page -> readers.addAll(page.readers()));
        if (!stated.isEmpty()) {
            readers.add(Reader.XML);
        }
        if (!qrTexts.isEmpty()) {
            readers.add(Reader.QR);
        }
        return readers;
    }
}
