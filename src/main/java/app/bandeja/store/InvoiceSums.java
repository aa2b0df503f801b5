package app.bandeja.store;

import app.bandeja.invoice.State;
import app.bandeja.store.SumsProgress.Wish;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;

/** Adds up what is asked for, piece by piece, so that it can be stopped. */
final class InvoiceSums {
    private static final int STRIDE = 10_000;
    private static final String COLUMNS = "i.id, i.document_id, i.company_id, i.supplier_id, i.state, i.superseded_at,"
            + " i.issue_date, i.due_date, i.currency, i.taxable_base, i.tax_total, i.total";

    private final StatelessSession session;
    private final InvoiceFilter filter;
    private final Effort effort;
    private final InvoiceConditions conditions;
    private final TypedText typed;
    private final TextCheck text;
    private final List<Object[]> sums = new ArrayList<>();

    InvoiceSums(StatelessSession session, InvoiceFilter filter, Effort effort) {
        this.session = session;
        this.filter = filter;
        this.effort = effort;
        this.conditions = new InvoiceConditions(filter);
        this.typed = new TypedText(session, filter.text());
        this.text = new TextCheck(session, typed, effort);
    }

    /** Empty if it was stopped. */
    Optional<List<CurrencySum>> add(SumsProgress progress) {
        Optional<List<Long>> some = candidates(effort.few())
                .or(() -> isNarrow() ? candidates(effort.many()) : Optional.empty())
                .map(rows -> rows.stream().sorted().toList());
        Wish wish = some.map(rows -> some(rows, progress)).orElseGet(() -> all(progress));
        return wish == Wish.STOP ? Optional.empty() : Optional.of(CurrencySums.merged(sums, copies()));
    }

    private Optional<State> copies() {
        return filter.state().equals(Optional.of(State.DUPLICATE)) ? Optional.empty() : Optional.of(State.DUPLICATE);
    }

    private Optional<Set<Long>> candidates(int most) {
        return Candidates.of(session, filter, typed, most, effort);
    }

    /** States alone leave many. */
    private boolean isNarrow() {
        return !filter.of(Optional.empty()).equals(InvoiceFilter.ALL);
    }

    private Wish some(List<Long> rows, SumsProgress progress) {
        int done = 0;
        for (List<Long> chunk : Chunks.of(rows)) {
            if (progress.done((int) (100L * done / rows.size())) == Wish.STOP) {
                return Wish.STOP;
            }
            those(text.holding(chunk));
            done += chunk.size();
        }
        return Wish.GO_ON;
    }

    private void those(List<Long> rows) {
        if (!rows.isEmpty()) {
            sums.addAll(query("i.id = any(:rows)")
                    .setParameter("rows", Chunks.array(rows))
                    .getResultList());
        }
    }

    /** The piece first, and of it what is asked for: H2 would rather walk all accepted invoices for each piece. */
    private NativeQuery<Object[]> query(String which) {
        String piece = "(select " + COLUMNS + " from bandeja.invoices i where " + which + " offset 0 rows) i";
        return conditions.fill(session.createNativeQuery(
                CurrencySums.select(piece) + " where " + conditions.sql() + CurrencySums.GROUP, Object[].class));
    }

    private Wish all(SumsProgress progress) {
        long last = session.createSelectionQuery("select coalesce(max(id), 0) from InvoiceEntry", Long.class)
                .getSingleResult();
        for (long after = 0; after < last; after += STRIDE) {
            if (progress.done((int) (100 * after / last)) == Wish.STOP) {
                return Wish.STOP;
            }
            all(after, after + STRIDE);
        }
        return Wish.GO_ON;
    }

    private void all(long after, long until) {
        if (filter.text().isEmpty()) {
            sums.addAll(query("i.id > :after and i.id <= :until")
                    .setParameter("after", after)
                    .setParameter("until", until)
                    .getResultList());
        } else {
            those(text.holding(after, until));
        }
    }
}
