package app.bandeja.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Invoices by when they were read, and of these only those under one word, or of one name. */
final class WordWalk implements RowStream {
    private final StatelessSession session;
    private final Keyset keyset;
    private Optional<Position> last;

    private WordWalk(StatelessSession session, Keyset keyset, Optional<Position> last) {
        this.session = session;
        this.keyset = keyset;
        this.last = last;
    }

    static RowStream under(
            StatelessSession session, String word, InvoiceOrder.Direction direction, Optional<Position> last) {
        Keyset keyset = new Keyset(
                "bandeja.invoice_words w",
                "w.token",
                "w.settled_at",
                "w.invoice_id",
                "w.token = :word",
                Map.of("word", word),
                direction);
        return new WordWalk(session, keyset, last);
    }

    static RowStream bearing(
            StatelessSession session, long name, InvoiceOrder.Direction direction, Optional<Position> last) {
        Keyset keyset = new Keyset(
                "bandeja.invoice_search s",
                "s.name_id",
                "s.settled_at",
                "s.invoice_id",
                "s.name_id = :name",
                Map.of("name", name),
                direction);
        return new WordWalk(session, keyset, last);
    }

    @Override
    public List<Position> next(int most) {
        List<Position> found = keyset.after(session, last, most);
        if (!found.isEmpty()) {
            last = Optional.of(found.getLast());
        }
        return found;
    }
}
