package app.bandeja.store;

import app.bandeja.invoice.ContentHash;
import app.bandeja.invoice.Outcome;
import app.bandeja.invoice.Part;
import app.bandeja.invoice.Settlement;
import app.bandeja.invoice.State;
import app.bandeja.store.table.DocumentEntry;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;

/** The last page of a settlement: the document's own row, and the event that tells of it. */
record Conclusion(StatelessSession session, DocumentEntry document, Settlement settlement, Instant at) {

    static Conclusion of(StatelessSession session, DocumentEntry document, Settlement settlement, Instant at) {
        return new Conclusion(session, document, settlement, at);
    }

    void write(Optional<ContentHash> hash, Events events) {
        List<Outcome> outcomes = settlement.parts().stream().map(Part::outcome).toList();
        OutcomeColumns.settle(document, settlement.state(), outcomes);
        document.contentHash = hash.map(ContentHash::hex).orElse(null);
        document.settledAt = Stored.time(at);
        session.update(document);
        tell(outcomes, events);
        events.write(session);
    }

    private void tell(List<Outcome> outcomes, Events events) {
        String detail = outcomes.stream().map(OutcomeColumns::inShort).collect(Collectors.joining("; "));
        String decision = settlement.state().code();
        if (settlement.state() == State.QUARANTINED) {
            events.warning(document, Events.Stage.SETTLE, decision, detail);
        } else {
            events.info(document, Events.Stage.SETTLE, decision, detail);
        }
    }
}
