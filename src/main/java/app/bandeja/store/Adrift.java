package app.bandeja.store;

import app.bandeja.invoice.SourceId;
import app.bandeja.store.table.SourceEntry;
import app.bandeja.store.table.StateEntry;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

/**
 * Documents that no page since the last walk of everything told of. Only a walk sets any adrift, so once there are none
 * this is written down: a poll with nothing new must not go through all documents of a large source.
 */
final class Adrift {
    private final StatelessSession session;
    private final SourceId source;

    Adrift(StatelessSession session, SourceId source) {
        this.session = session;
        this.source = source;
    }

    Set<String> find(Instant now) {
        if (session.get(StateEntry.class, key()) != null) {
            return Set.of();
        }
        lock();
        Set<String> adrift = new HashSet<>(session.createSelectionQuery(
                        "select d.externalId from DocumentEntry d where d.source = :source and d.removedAt is null"
                                + " and not exists (select 1 from NodeEntry n"
                                + " where n.source = d.source and n.id = d.externalId)",
                        String.class)
                .setParameter("source", source.value())
                .getResultList());
        if (adrift.isEmpty() && keepsNodes()) {
            writeDown(now);
        }
        return adrift;
    }

    /** A source without nodes, as a local folder is, has all its documents adrift always, those to come as well. */
    private boolean keepsNodes() {
        return !session.createSelectionQuery("select id from NodeEntry where source = :source", String.class)
                .setParameter("source", source.value())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private void writeDown(Instant now) {
        StateEntry entry = new StateEntry();
        entry.key = key();
        entry.value = "none";
        entry.updatedAt = Stored.time(now);
        session.upsert(entry);
    }

    /** A walk of everything begins: from now on there may be some. */
    void aWalkBegins() {
        lock();
        session.createMutationQuery("delete from StateEntry where key = :key")
                .setParameter("key", key())
                .executeUpdate();
    }

    /** Another station may begin a walk at this very moment. */
    private void lock() {
        session.get(SourceEntry.class, source.value(), LockMode.PESSIMISTIC_WRITE);
    }

    private String key() {
        return "adrift_source_" + source.value();
    }
}
