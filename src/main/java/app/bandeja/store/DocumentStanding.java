package app.bandeja.store;

import app.bandeja.invoice.Outcome;
import app.bandeja.invoice.State;
import app.bandeja.store.table.DocumentEntry;
import java.util.List;
import org.hibernate.StatelessSession;

/** A document's own state: the worst of its parts as they stand now. */
final class DocumentStanding {
    private DocumentStanding() {}

    /** One whose file cannot be read stays in quarantine: its parts are those of an earlier content. */
    static void write(StatelessSession session, DocumentEntry document) {
        if (!Documents.is(document, State.QUARANTINED)) {
            List<Outcome> outcomes = outcomes(session, document);
            State worst =
                    outcomes.stream().map(Outcome::state).reduce(State::worse).orElse(State.IGNORED);
            OutcomeColumns.settle(document, worst, outcomes);
        }
        session.update(document);
    }

    private static List<Outcome> outcomes(StatelessSession session, DocumentEntry document) {
        return Parts.of(session, document.id).stream()
                .map(entry -> OutcomeColumns.read(entry, List.of()))
                .toList();
    }
}
