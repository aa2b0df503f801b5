package app.bandeja.store;

import app.bandeja.invoice.ChangePage;
import app.bandeja.invoice.ContentHash;
import app.bandeja.invoice.DocumentId;
import app.bandeja.invoice.Judge;
import app.bandeja.invoice.PartId;
import app.bandeja.invoice.RunId;
import app.bandeja.invoice.Settlement;
import app.bandeja.invoice.SourceFile;
import app.bandeja.invoice.SourceId;
import app.bandeja.invoice.State;
import app.bandeja.store.table.DocumentEntry;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What is known of every document, and what is owed. Each method is one transaction. */
public final class Ledger {
    private final Transactions transactions;

    Ledger(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Enters a page of changes and moves the source's cursor with it. A changed fingerprint makes a known document owed. */
    public Discovery discover(SourceId source, RunId run, ChangePage page, Instant now) {
        return transactions.call(session -> new PageOfChanges(session, source, run, now).enter(page));
    }

    /** External ids of the source's documents that are not marked as gone. */
    public Set<String> present(SourceId source) {
        return transactions.call(session -> new HashSet<>(session.createSelectionQuery(
                        "select externalId from DocumentEntry where source = :source and removedAt is null",
                        String.class)
                .setParameter("source", source.value())
                .getResultList()));
    }

    /**
     * External ids of documents that are not marked as gone, and that no page since the last walk of everything told of:
     * each must be asked for. Of a source that keeps no nodes these are all.
     */
    public Set<String> adrift(SourceId source, Instant now) {
        return transactions.call(session -> new Adrift(session, source).find(now));
    }

    /** Forgets the source's cursor alone: the next run lists everything, and what is known of documents stays. */
    public void rewalk(SourceId source) {
        transactions.run(session -> session.createMutationQuery("update SourceEntry set cursor = null where id = :id")
                .setParameter("id", source.value())
                .executeUpdate());
    }

    /**
     * Marks documents as gone from the source; their invoices stay. An owed one returns to the state that it had before; one
     * that never had any is quarantined as not found.
     *
     * @return how many went to quarantine
     */
    public int markGone(SourceId source, RunId run, Collection<String> externalIds, Instant now) {
        return transactions.call(session -> {
            PageOfChanges page = new PageOfChanges(session, source, run, now);
            page.leave(externalIds, Documents.known(session, source, externalIds));
            return page.lost();
        });
    }

    /** Owed and due, by document number, after that number; the order is the order of settling. */
    public List<DueDocument> due(SourceId source, Instant now, DocumentId after, int limit) {
        return transactions.call(session -> session
                .createSelectionQuery(
                        // by the whole index, or H2 sorts all that is owed for each batch
                        "from DocumentEntry where source = :source and state = :owed and id > :after"
                                + " and nextAttemptAt <= :now order by source, state, id",
                        DocumentEntry.class)
                .setParameter("source", source.value())
                .setParameter("owed", State.OWED.code())
                .setParameter("after", after.value())
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(Ledger::due)
                .toList());
    }

    /** When the next document that a watched source owes is due, among those due after that time. */
    public Optional<Instant> nextAttempt(Instant after) {
        return transactions.call(session -> session
                .createSelectionQuery(
                        "select min(d.nextAttemptAt) from DocumentEntry d, SourceEntry s where d.source = s.id and s.watched"
                                + " and d.state = :owed and d.nextAttemptAt > :after",
                        Instant.class)
                .setParameter("owed", State.OWED.code())
                .setParameter("after", Stored.time(after))
                .getResultList()
                .stream()
                .filter(Objects::nonNull)
                .findFirst());
    }

    /** Content is told only where the former state may return; everything else must be read. */
    private static DueDocument due(DocumentEntry entry) {
        return new DueDocument(
                new DocumentId(entry.id),
                new SourceId(entry.source),
                Documents.file(entry),
                entry.attempts,
                Optional.ofNullable(entry.reread ? null : entry.contentHash).map(ContentHash::new),
                Optional.ofNullable(entry.formerState).map(state -> former(entry, state)));
    }

    private static DueDocument.Former former(DocumentEntry entry, String state) {
        return new DueDocument.Former(
                Stored.state(state), Optional.ofNullable(entry.contentHash).map(ContentHash::new));
    }

    /** The first invoice part of another settled document of the same company with the same bytes. */
    public Optional<PartId> sameBytes(DocumentId document, ContentHash hash) {
        return transactions.call(session -> new Earlier(session, document).sameBytes(hash));
    }

    /** The content of a changed document turned out to be what was settled before: its former state returns. */
    public void unchanged(DocumentId document, RunId run, Instant now) {
        transactions.run(session -> {
            DocumentEntry entry = Documents.locked(session, document);
            String former = Optional.ofNullable(entry.formerState)
                    .orElseThrow(() -> new IllegalStateException("Never settled: document " + document.value()));
            Documents.settle(entry, Stored.state(former));
            session.update(entry);
            Events events = new Events(run, now);
            events.info(entry, Events.Stage.READ, "unchanged", "");
            events.write(session);
        });
    }

    /** Looks up what is known (locking the supplier), judges each draft, and writes outcomes, invoices, event and state. */
    public Settlement settle(ReadDocument document, Judge judge) {
        return transactions.call(session -> new Settling(session, document).settle(judge));
    }

    /**
     * Settles a document as a whole. A quarantined one keeps the invoices of its earlier content, because a broken file
     * says nothing of them; otherwise they are superseded.
     */
    public Settlement hold(HeldDocument document) {
        return transactions.call(session -> new Holding(session, document).hold());
    }

    /** How much the source owes, due or not. */
    public Owed owed(SourceId source) {
        return transactions.call(session -> Debt.of(session, source));
    }

    /** What {@link #discover} would find; writes nothing. Without a source nothing is known yet. */
    public Discovery preview(Optional<SourceId> source, ChangePage page) {
        return transactions.call(session -> new Preview(session, source).of(page));
    }

    /** Writes a retry row; the document stays owed. */
    public void retry(Failure failure) {
        transactions.run(session -> {
            DocumentEntry entry = Documents.locked(session, failure.document());
            entry.attempts++;
            entry.nextAttemptAt = Stored.time(failure.due());
            entry.fault = failure.fault().code();
            entry.detail = Stored.text(failure.detail());
            session.update(entry);
            Events events = new Events(failure.run(), failure.at());
            events.warning(entry, Events.Stage.READ, "retry", failure.fault().code() + ": " + failure.detail());
            events.write(session);
        });
    }

    /**
     * What an older version of the program left aside for its type is owed again where this version takes it; done once a
     * version.
     *
     * @param takes whether a file of this name and type is read at all
     * @return how many are owed again
     */
    public int reconsider(SourceId source, int version, Predicate<SourceFile> takes, Instant now) {
        return transactions.call(session -> new Reconsideration(session, source, now).by(version, takes));
    }

    /** Forgets the source's cursor; what is pending, quarantined or owed, or was read by an older version, is due at once. */
    public void reset(SourceId source, int readerVersion, Instant now) {
        transactions.run(session -> {
            session.createMutationQuery("update SourceEntry set cursor = null where id = :id")
                    .setParameter("id", source.value())
                    .executeUpdate();
            session.createMutationQuery("update versioned DocumentEntry d set formerState ="
                            + " case when d.state = :owed then d.formerState else d.state end,"
                            + " state = :owed, reread = true, attempts = 0, nextAttemptAt = :now, fault = null, detail = null"
                            + " where source = :source and removedAt is null and (state in :again or exists ("
                            + "select 1 from RevisionEntry r join ReadingEntry g on g.revision = r.id"
                            + " where r.document = d.id and r.contentHash = d.contentHash"
                            + " and g.readerVersion < :version))")
                    .setParameter("owed", State.OWED.code())
                    .setParameter("now", Stored.time(now))
                    .setParameter("source", source.value())
                    .setParameter("again", List.of(State.PENDING.code(), State.QUARANTINED.code(), State.OWED.code()))
                    .setParameter("version", readerVersion)
                    .executeUpdate();
        });
    }
}
