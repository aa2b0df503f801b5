package app.bandeja.store;

import app.bandeja.invoice.DocumentId;
import app.bandeja.invoice.FieldValues;
import app.bandeja.invoice.Page;
import app.bandeja.invoice.QrText;
import app.bandeja.invoice.Reading;
import app.bandeja.store.table.PageEntry;
import app.bandeja.store.table.ReadingEntry;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Readings as they were kept. */
final class Readings {
    private final StatelessSession session;

    Readings(StatelessSession session) {
        this.session = session;
    }

    Optional<Reading> of(DocumentId document) {
        return session.createSelectionQuery(
                        "select g from ReadingEntry g join RevisionEntry r on r.id = g.revision"
                                + " where r.document = :document order by r.number desc",
                        ReadingEntry.class)
                .setParameter("document", document.value())
                .setMaxResults(1)
                .uniqueResultOptional()
                .map(this::reading);
    }

    private Reading reading(ReadingEntry entry) {
        return new Reading(
                pages(entry),
                Packed.unpack(PageWords.unpackText(entry.stated)).stream()
                        .map(FieldText::readAll)
                        .map(FieldValues::draft)
                        .toList(),
                Packed.unpack(entry.qrTexts).stream().map(Readings::qrText).toList());
    }

    private List<Page> pages(ReadingEntry entry) {
        return session.createSelectionQuery("from PageEntry where reading = :reading order by number", PageEntry.class)
                .setParameter("reading", entry.id)
                .getResultStream()
                .map(Readings::page)
                .toList();
    }

    private static Page page(PageEntry page) {
        PageWords.Packed packed = PageWords.unpack(page.words);
        return new Page(
                page.number, page.width, page.height, packed.words(), Stored.reader(page.readBy), packed.shown());
    }

    private static QrText qrText(String packed) {
        int space = packed.indexOf(' ');
        return new QrText(packed.substring(space + 1), Integer.parseInt(packed.substring(0, space)));
    }
}
