package app.bandeja.store;

import app.bandeja.invoice.ContentHash;
import app.bandeja.invoice.FieldValues;
import app.bandeja.invoice.Page;
import app.bandeja.invoice.QrText;
import app.bandeja.invoice.Reader;
import app.bandeja.invoice.Reading;
import app.bandeja.store.table.DocumentEntry;
import app.bandeja.store.table.PageEntry;
import app.bandeja.store.table.ReadingEntry;
import app.bandeja.store.table.RevisionEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;

/** The contents of a document, and what was read from each. */
final class Revisions {
    private final StatelessSession session;
    private final DocumentEntry document;

    Revisions(StatelessSession session, DocumentEntry document) {
        this.session = session;
        this.document = document;
    }

    /** The same content read again is the same revision. */
    RevisionEntry of(ContentHash hash, long size, Duration took, Instant at) {
        Optional<RevisionEntry> latest = latest();
        RevisionEntry entry =
                latest.filter(known -> known.contentHash.equals(hash.hex())).orElseGet(RevisionEntry::new);
        entry.tookMillis = took.toMillis();
        if (entry.number > 0) {
            session.update(entry);
            return entry;
        }
        entry.document = document.id;
        entry.number = latest.map(known -> known.number).orElse(0) + 1;
        entry.contentHash = hash.hex();
        entry.size = size;
        entry.seenAt = Stored.time(at);
        session.insert(entry);
        return entry;
    }

    private Optional<RevisionEntry> latest() {
        return session.createSelectionQuery(
                        "from RevisionEntry where document = :document order by number desc", RevisionEntry.class)
                .setParameter("document", document.id)
                .setMaxResults(1)
                .uniqueResultOptional();
    }

    /** In the place of an earlier reading of the same content. */
    void keep(RevisionEntry revision, Reading reading, int readerVersion, Instant at) {
        forget(revision);
        ReadingEntry entry = new ReadingEntry();
        entry.revision = revision.id;
        entry.readerVersion = readerVersion;
        entry.readers = reading.readers().stream().map(Reader::code).collect(Collectors.joining(" "));
        entry.pages = reading.pages().size();
        entry.stated = PageWords.packText(Packed.pack(reading.stated().stream()
                .map(FieldValues::of)
                .map(FieldText::all)
                .toList()));
        entry.qrTexts =
                Packed.pack(reading.qrTexts().stream().map(Revisions::qrText).toList());
        entry.readAt = Stored.time(at);
        session.insert(entry);
        session.insertMultiple(
                reading.pages().stream().map(page -> page(entry, page)).toList());
    }

    private void forget(RevisionEntry revision) {
        session.createMutationQuery("delete from PageEntry where reading in"
                        + " (select id from ReadingEntry where revision = :revision)")
                .setParameter("revision", revision.id)
                .executeUpdate();
        session.createMutationQuery("delete from ReadingEntry where revision = :revision")
                .setParameter("revision", revision.id)
                .executeUpdate();
    }

    private static String qrText(QrText qr) {
        return qr.page() + " " + Stored.text(qr.text());
    }

    private static PageEntry page(ReadingEntry reading, Page page) {
        PageEntry entry = new PageEntry();
        entry.reading = reading.id;
        entry.number = page.number();
        entry.width = page.width();
        entry.height = page.height();
        entry.readBy = page.reader().code();
        entry.words = PageWords.pack(page.words(), page.shown());
        return entry;
    }
}
