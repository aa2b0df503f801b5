package app.bandeja.store;

import app.bandeja.invoice.SourceId;
import app.bandeja.invoice.State;
import org.hibernate.StatelessSession;

/** Counts what a source owes. */
final class Debt {
    private Debt() {}

    static Owed of(StatelessSession session, SourceId source) {
        return new Owed(count(session, source, "attempts = 0"), count(session, source, "attempts > 0"));
    }

    private static long count(StatelessSession session, SourceId source, String which) {
        return session.createSelectionQuery(
                        "select count(*) from DocumentEntry where source = :source and state = :owed and " + which,
                        Long.class)
                .setParameter("source", source.value())
                .setParameter("owed", State.OWED.code())
                .getSingleResult();
    }
}
