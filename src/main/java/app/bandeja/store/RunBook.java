package app.bandeja.store;

import app.bandeja.invoice.RunId;
import app.bandeja.store.table.RunEntry;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The runs. */
public final class RunBook {
    private final Transactions transactions;

    RunBook(Transactions transactions) {
        this.transactions = transactions;
    }

    public RunId start(Instant at) {
        RunEntry entry = new RunEntry();
        entry.startedAt = Stored.time(at);
        transactions.run(session -> session.insert(entry));
        return new RunId(entry.id);
    }

    /** Closes a run with its metrics, as JSON of the contract. */
    public void end(RunId run, Instant at, String metrics) {
        transactions.run(session -> session.createMutationQuery(
                        "update RunEntry set endedAt = :at, metrics = :metrics where id = :id")
                .setParameter("at", Stored.time(at))
                .setParameter("metrics", Stored.text(metrics))
                .setParameter("id", run.value())
                .executeUpdate());
    }

    /** The latest runs, latest first. */
    public List<RunRow> latest(int limit) {
        return latest(0, limit);
    }

    /** A page of the same. */
    public List<RunRow> latest(int offset, int limit) {
        return transactions.call(session -> session
                .createSelectionQuery("from RunEntry order by startedAt desc, id desc", RunEntry.class)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(RunBook::row)
                .toList());
    }

    private static RunRow row(RunEntry entry) {
        return new RunRow(
                new RunId(entry.id),
                entry.startedAt,
                Optional.ofNullable(entry.endedAt),
                Optional.ofNullable(entry.metrics));
    }
}
