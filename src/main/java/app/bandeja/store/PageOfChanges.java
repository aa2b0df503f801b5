package app.bandeja.store;

import app.bandeja.invoice.Change;
import app.bandeja.invoice.ChangePage;
import app.bandeja.invoice.Fault;
import app.bandeja.invoice.RunId;
import app.bandeja.invoice.SourceFile;
import app.bandeja.invoice.SourceId;
import app.bandeja.invoice.State;
import app.bandeja.store.table.DocumentEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.StatelessSession;

/** Enters one page of changes: what is new, what changed, what is gone. What is as it was is not written. */
final class PageOfChanges {
    private final StatelessSession session;
    private final SourceId source;
    private final Instant now;
    private final Events events;
    private final Map<String, DocumentEntry> known = new HashMap<>();
    private final List<DocumentEntry> fresh = new ArrayList<>();
    private final List<DocumentEntry> touched = new ArrayList<>();
    private int owed;
    private int unchanged;
    private int gone;
    private int lost;

    PageOfChanges(StatelessSession session, SourceId source, RunId run, Instant now) {
        this.session = session;
        this.source = source;
        this.now = Stored.time(now);
        this.events = new Events(run, now);
    }

    Discovery enter(ChangePage page) {
        Map<String, Change> changes = latest(page);
        Documents.known(session, source, changes.keySet()).forEach(entry -> known.put(entry.externalKey, entry));
        changes.values().forEach(this::enter);
        write();
        Nodes.write(session, source, page.nodes());
        moveCursor(page.nextCursor());
        return new Discovery(owed + unchanged, owed, unchanged, gone, lost);
    }

    /** A source may tell of the same file twice on a page; the last word counts. */
    static Map<String, Change> latest(ChangePage page) {
        Map<String, Change> latest = new LinkedHashMap<>();
        for (Change change : page.changes()) {
            switch (change) {
                case Change.Present(SourceFile file) -> latest.put(file.externalId(), change);
                case Change.Gone(String externalId) -> latest.put(externalId, change);
            }
        }
        return latest;
    }

    private void enter(Change change) {
        switch (change) {
            case Change.Present(SourceFile file) -> enter(file);
            case Change.Gone(String externalId) -> leave(externalId);
        }
    }

    private void enter(SourceFile file) {
        DocumentEntry entry = known.get(Documents.key(file.externalId()));
        if (entry == null) {
            found(file);
        } else {
            seenAgain(entry, file);
        }
    }

    private void found(SourceFile file) {
        DocumentEntry entry = new DocumentEntry();
        entry.source = source.value();
        entry.externalId = Stored.text(file.externalId());
        entry.externalKey = Documents.key(file.externalId());
        entry.foundAt = now;
        describe(entry, file);
        Documents.owe(entry, now);
        fresh.add(entry);
        owed++;
        events.info(entry, Events.Stage.DISCOVER, "found", "");
    }

    private void seenAgain(DocumentEntry entry, SourceFile file) {
        boolean changed = KnownFile.contentMayDiffer(entry, file);
        boolean returned = entry.removedAt != null;
        boolean otherwise = KnownFile.isDescribedOtherwise(entry, file);
        if (returned) {
            comeBack(entry);
        }
        if (changed) {
            oweAgain(entry);
            events.info(entry, Events.Stage.DISCOVER, "changed", "");
        }
        if (changed || otherwise || returned) {
            describe(entry, file);
            touched.add(entry);
        }
        count(entry);
    }

    private void comeBack(DocumentEntry entry) {
        entry.removedAt = null;
        if (Fault.NOT_FOUND.code().equals(entry.fault)) {
            Documents.owe(entry, now);
        }
        events.info(entry, Events.Stage.DISCOVER, "returned", "");
    }

    /** Its former state may return, if the content turns out to be the old one. */
    private void oweAgain(DocumentEntry entry) {
        boolean mayReturn = Documents.is(entry, State.OWED) ? !entry.reread : KnownFile.mayReturn(entry);
        Documents.owe(entry, now);
        entry.reread = !mayReturn;
    }

    private void count(DocumentEntry entry) {
        if (Documents.is(entry, State.OWED)) {
            owed++;
        } else {
            unchanged++;
        }
    }

    private static void describe(DocumentEntry entry, SourceFile file) {
        entry.name = Stored.text(file.name());
        entry.path = Stored.text(file.path());
        entry.mimeType = Stored.text(file.mimeType());
        entry.size = file.size();
        entry.modifiedAt = Stored.time(file.modified());
        entry.fingerprint = Stored.text(file.fingerprint());
    }

    /** Also for files that the source no longer has, told otherwise than on a page. */
    void leave(Iterable<String> externalIds, List<DocumentEntry> entries) {
        entries.forEach(entry -> known.put(entry.externalKey, entry));
        externalIds.forEach(this::leave);
        write();
    }

    private void leave(String externalId) {
        DocumentEntry entry = known.get(Documents.key(externalId));
        if (entry == null || entry.removedAt != null) {
            return;
        }
        entry.removedAt = now;
        if (Documents.is(entry, State.OWED)) {
            giveUp(entry);
        }
        touched.add(entry);
        gone++;
        events.info(entry, Events.Stage.DISCOVER, "gone", "");
    }

    /** What was settled before stands as it stood; what never was is lost before it was read. */
    private void giveUp(DocumentEntry entry) {
        String former = entry.formerState == null ? State.QUARANTINED.code() : entry.formerState;
        Documents.settle(entry, Stored.state(former));
        if (Documents.is(entry, State.QUARANTINED)) {
            entry.fault = Fault.NOT_FOUND.code();
            entry.settledAt = now;
            lost++;
        }
    }

    /** Documents that went to quarantine because they are gone. */
    int lost() {
        return lost;
    }

    private void write() {
        session.insertMultiple(fresh);
        session.updateMultiple(touched);
        events.write(session);
    }

    private void moveCursor(String next) {
        session.createMutationQuery("update SourceEntry set cursor = :next where id = :id"
                        + " and (cursor is null or cursor <> :next)")
                .setParameter("next", next)
                .setParameter("id", source.value())
                .executeUpdate();
    }
}
