package app.bandeja.store;

import app.bandeja.invoice.CompanyId;
import app.bandeja.invoice.ContentHash;
import app.bandeja.invoice.DocumentId;
import app.bandeja.invoice.Draft;
import app.bandeja.invoice.PartId;
import app.bandeja.invoice.Reader;
import app.bandeja.invoice.Sameness;
import app.bandeja.invoice.State;
import app.bandeja.store.table.DocumentEntry;
import app.bandeja.store.table.FieldEntry;
import app.bandeja.store.table.FindingEntry;
import app.bandeja.store.table.InvoiceEntry;
import app.bandeja.store.table.ReadingEntry;
import app.bandeja.store.table.RevisionEntry;
import app.bandeja.store.table.SourceEntry;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;

/** Invoices as the doors show them, a page at a time: a handful of statements a page, however many invoices. */
final class InvoiceRows {
    private static final int PAGE = 100;
    private static final List<String> INVOICES =
            List.of(State.ACCEPTED.code(), State.PENDING.code(), State.DUPLICATE.code());
    private static final String JOINED =
            "select i, r, d, s, g from InvoiceEntry i join RevisionEntry r on r.id = i.revision"
                    + " join DocumentEntry d on d.id = i.document join SourceEntry s on s.id = d.source"
                    + " left join ReadingEntry g on g.revision = r.id where";
    private static final String CURRENT = " i.supersededAt is null and i.state in :states";

    /** One invoice with the rows above it. */
    record Joined(
            InvoiceEntry invoice,
            RevisionEntry revision,
            DocumentEntry document,
            SourceEntry source,
            @Nullable ReadingEntry reading) {}

    private final StatelessSession session;

    InvoiceRows(StatelessSession session) {
        this.session = session;
    }

    List<InvoiceRow> after(Optional<PartId> last, Optional<State> state) {
        String where =
                last.isPresent() ? " and (i.document > :document or i.document = :document and i.part > :part)" : "";
        SelectionQuery<Joined> query = query(where, state, " order by i.document, i.part");
        last.ifPresent(
                part -> query.setParameter("document", part.document().value()).setParameter("part", part.part()));
        return rows(query.setMaxResults(PAGE).getResultList());
    }

    /** One part, whatever its state. */
    Optional<InvoiceRow> one(PartId part) {
        return rows(session.createSelectionQuery(
                                JOINED + " i.supersededAt is null and i.document = :document and i.part = :part",
                                Joined.class)
                        .setParameter("document", part.document().value())
                        .setParameter("part", part.part())
                        .getResultList())
                .stream()
                .findFirst();
    }

    /** What a row holds, whether it stands or not. */
    Draft draft(InvoiceEntry invoice) {
        Long holder = values(invoice);
        return InvoiceDetails.draft(
                below(List.of(holder), FieldEntry.class, entry -> entry.invoice).getOrDefault(holder, List.of()));
    }

    List<InvoiceRow> latest(Optional<State> state, int offset, int limit) {
        // What a person put off comes last.
        String putOff = state.equals(Optional.of(State.PENDING)) ? " i.postponedAt nulls first," : "";
        return rows(query("", state, " order by" + putOff + " i.settledAt desc, i.document, i.part")
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList());
    }

    long count(Optional<State> state) {
        return session.createSelectionQuery("select count(*) from InvoiceEntry i where" + CURRENT, Long.class)
                .setParameter("states", states(state))
                .getSingleResult();
    }

    /** How many invoices each document holds. */
    static Map<Long, Long> perDocument(StatelessSession session, Collection<Long> documents) {
        return session.createSelectionQuery(
                        "select i.document, count(*) from InvoiceEntry i where" + CURRENT
                                + " and i.document in :documents group by i.document",
                        Object[].class)
                .setParameter("states", INVOICES)
                .setParameter("documents", documents)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    private SelectionQuery<Joined> query(String where, Optional<State> state, String order) {
        return session.createSelectionQuery(JOINED + CURRENT + where + order, Joined.class)
                .setParameter("states", states(state));
    }

    private static List<String> states(Optional<State> state) {
        return state.map(State::code).map(List::of).orElse(INVOICES);
    }

    private List<InvoiceRow> rows(List<Joined> page) {
        Map<Long, List<FieldEntry>> fields = below(
                page.stream().map(row -> values(row.invoice())).toList(), FieldEntry.class, entry -> entry.invoice);
        Map<Long, List<FindingEntry>> findings =
                below(page.stream().map(row -> row.invoice().id).toList(), FindingEntry.class, entry -> entry.invoice);
        Map<Long, Long> parts =
                parts(session, page.stream().map(row -> row.document().id).toList());
        return page.stream()
                .map(row -> row(
                        row,
                        parts.getOrDefault(row.document().id, 1L).intValue(),
                        fields.getOrDefault(values(row.invoice()), List.of()),
                        findings.getOrDefault(row.invoice().id, List.of())))
                .toList();
    }

    /** Nothing was read from a copy of the same bytes: its values are those of the original. */
    private static Long values(InvoiceEntry invoice) {
        return Sameness.SAME_BYTES.code().equals(invoice.sameness) && invoice.originalInvoice != null
                ? invoice.originalInvoice
                : Long.valueOf(invoice.id);
    }

    private <T> Map<Long, List<T>> below(List<Long> invoices, Class<T> rows, Function<T, Long> invoice) {
        return session.createSelectionQuery(
                        "from " + rows.getSimpleName() + " where invoice in :invoices order by invoice, position", rows)
                .setParameter("invoices", invoices)
                .getResultStream()
                .collect(Collectors.groupingBy(invoice));
    }

    /** How many parts each of these documents has. */
    static Map<Long, Long> parts(StatelessSession session, List<Long> documents) {
        return session.createSelectionQuery(
                        "select document, count(*) from InvoiceEntry where supersededAt is null"
                                + " and document in :documents group by document",
                        Object[].class)
                .setParameter("documents", documents)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    private static InvoiceRow row(Joined row, int parts, List<FieldEntry> fields, List<FindingEntry> findings) {
        InvoiceEntry invoice = row.invoice();
        Optional<ReadingEntry> reading = Optional.ofNullable(row.reading());
        return new InvoiceRow(
                new PartId(new DocumentId(invoice.document), invoice.part),
                parts,
                new CompanyId(invoice.company),
                SourceBook.place(row.source()),
                Documents.file(row.document()),
                new ContentHash(row.revision().contentHash),
                InvoiceDetails.draft(fields),
                OutcomeColumns.read(invoice, findings),
                reading.map(InvoiceRows::readers).orElse(Set.of()),
                reading.map(known -> known.pages).orElse(0),
                Duration.ofMillis(row.revision().tookMillis),
                invoice.settledAt);
    }

    private static Set<Reader> readers(ReadingEntry reading) {
        return Stream.of(reading.readers.split(" ", -1))
                .filter(code -> !code.isEmpty())
                .map(Stored::reader)
                .collect(Collectors.toUnmodifiableSet());
    }
}
