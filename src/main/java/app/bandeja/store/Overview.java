package app.bandeja.store;

import app.bandeja.invoice.State;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;

/** Where everything stands and how it came to that, added up by the database. */
public final class Overview {
    private static final String NUMBER = "p";

    private final Transactions transactions;

    Overview(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * What came in between each of these moments and the next.
     *
     * @param bounds two or more, in their order
     */
    public List<Period> periods(List<Instant> bounds) {
        return transactions.call(session -> {
            Map<Integer, Long> accepted = settled(session, bounds, State.ACCEPTED);
            Map<Integer, Long> pending = settled(session, bounds, State.PENDING);
            Map<Integer, Long> quarantined = settled(session, bounds, State.QUARANTINED);
            Map<Integer, Duration> reading = reading(session, bounds);
            List<Period> periods = new ArrayList<>();
            for (int i = 0; i + 1 < bounds.size(); i++) {
                periods.add(new Period(
                        bounds.get(i),
                        bounds.get(i + 1),
                        accepted.getOrDefault(i, 0L),
                        pending.getOrDefault(i, 0L),
                        quarantined.getOrDefault(i, 0L),
                        Optional.ofNullable(reading.get(i))));
            }
            return periods;
        });
    }

    // A state at a time: H2 finds a time by the index on state and time for one state only, not for a list of them.
    private static Map<Integer, Long> settled(StatelessSession session, List<Instant> bounds, State state) {
        Map<Integer, Long> counts = new HashMap<>();
        bound(
                        session.createNativeQuery(
                                "select " + number("d.settled_at", bounds.size() - 1)
                                        + ", count(*) from bandeja.documents d where d.state = :state"
                                        + " and d.settled_at >= :first and d.settled_at < :last group by " + NUMBER,
                                Object[].class),
                        bounds)
                .setParameter("state", state.code())
                .getResultList()
                .forEach(row -> counts.put(((Number) row[0]).intValue(), ((Number) row[1]).longValue()));
        return counts;
    }

    private static Map<Integer, Duration> reading(StatelessSession session, List<Instant> bounds) {
        Map<Integer, Duration> reading = new HashMap<>();
        bound(
                        session.createNativeQuery(
                                "select " + number("r.seen_at", bounds.size() - 1)
                                        + ", avg(r.took_millis) from bandeja.revisions r"
                                        + " where r.seen_at >= :first and r.seen_at < :last group by " + NUMBER,
                                Object[].class),
                        bounds)
                .getResultList()
                .forEach(row -> reading.put(
                        ((Number) row[0]).intValue(),
                        Duration.ofMillis(new BigDecimal(row[1].toString()).longValue())));
        return reading;
    }

    /** The number of the period that a time lies in; none is before the first, but a case needs one. The moments between are the person's midnights, which no database knows. */
    private static String number(String time, int periods) {
        return IntStream.range(1, periods)
                .mapToObj(i -> " when " + time + " < :b" + i + " then " + (i - 1))
                .collect(Collectors.joining(
                        "", "case when " + time + " < :first then 0", " else " + (periods - 1) + " end as " + NUMBER));
    }

    private static NativeQuery<Object[]> bound(NativeQuery<Object[]> query, List<Instant> bounds) {
        for (int i = 1; i + 1 < bounds.size(); i++) {
            query.setParameter("b" + i, bounds.get(i));
        }
        return query.setParameter("first", bounds.getFirst()).setParameter("last", bounds.getLast());
    }

    /** The documents that were settled last. */
    public List<DocumentRow> latest(int limit) {
        return transactions.call(session -> new DocumentRows(session).settledLast(limit));
    }

    /**
     * What waits for a person.
     *
     * @param first the first day on which an invoice may fall due to be counted
     * @param last the last one
     */
    public Waiting waiting(LocalDate first, LocalDate last) {
        return transactions.call(session -> {
            Object[] due = due(session, first, last);
            return new Waiting(
                    oldestPending(session), failing(session), (Long) due[0], Optional.ofNullable((LocalDate) due[1]));
        });
    }

    private static Optional<Instant> oldestPending(StatelessSession session) {
        return session
                .createSelectionQuery(
                        "select settledAt from DocumentEntry where state = :state and settledAt is not null"
                                + " order by settledAt",
                        Instant.class)
                .setParameter("state", State.PENDING.code())
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    private static long failing(StatelessSession session) {
        return session.createSelectionQuery(
                        "select count(*) from DocumentEntry where state = :state and attempts > 0", Long.class)
                .setParameter("state", State.OWED.code())
                .getSingleResult();
    }

    // By what they are not: with a list of states H2 would go through all invoices of them.
    private static Object[] due(StatelessSession session, LocalDate first, LocalDate last) {
        return session.createSelectionQuery(
                        "select count(*), min(dueDate) from InvoiceEntry where dueDate >= :first and dueDate <= :last"
                                + " and supersededAt is null and state not in :others",
                        Object[].class)
                .setParameter("first", first)
                .setParameter("last", last)
                .setParameter("others", List.of(State.DUPLICATE.code(), State.IGNORED.code(), State.QUARANTINED.code()))
                .getSingleResult();
    }
}
