package app.bandeja.store;

import app.bandeja.invoice.Outcome;
import app.bandeja.invoice.State;
import app.bandeja.store.table.DocumentEntry;
import app.bandeja.store.table.InvoiceEntry;
import java.time.Instant;
import java.util.List;
import org.hibernate.StatelessSession;

/** A document's own state: the worst of its parts as they stand now. */
final class DocumentStanding {
    private DocumentStanding() {}

    static void write(StatelessSession session, DocumentEntry document, Instant at) {
        List<Outcome> outcomes = session
                .createSelectionQuery(
                        "from InvoiceEntry where document = :document and supersededAt is null order by part",
                        InvoiceEntry.class)
                .setParameter("document", document.id)
                .getResultList()
                .stream()
                .map(entry -> OutcomeColumns.read(entry, List.of()))
                .toList();
        State worst = outcomes.stream().map(Outcome::state).reduce(State::worse).orElse(State.IGNORED);
        OutcomeColumns.settle(document, worst, outcomes);
        document.settledAt = Stored.time(at);
        session.update(document);
    }
}
