package app.bandeja.store;

import app.bandeja.invoice.CompanyId;
import app.bandeja.invoice.DocumentId;
import app.bandeja.invoice.Kind;
import app.bandeja.invoice.PartId;
import app.bandeja.invoice.Regime;
import app.bandeja.store.table.DocumentEntry;
import app.bandeja.store.table.InvoiceEntry;
import app.bandeja.store.table.SourceEntry;
import app.bandeja.store.table.TaxLineEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;

/** Reads the rows of invoices that were found. */
final class InvoiceSummaries {
    private record Joined(InvoiceEntry invoice, DocumentEntry document, SourceEntry source) {}

    private final StatelessSession session;

    InvoiceSummaries(StatelessSession session) {
        this.session = session;
    }

    /** In the order of these numbers. */
    List<InvoiceSummary> of(List<Long> rows) {
        Map<Long, InvoiceSummary> found = new HashMap<>();
        Chunks.of(rows).forEach(chunk -> read(chunk).forEach(row -> found.put(row.row(), row)));
        return rows.stream().flatMap(row -> Stream.ofNullable(found.get(row))).toList();
    }

    private List<InvoiceSummary> read(List<Long> rows) {
        List<Joined> joined = session.createSelectionQuery(
                        "select i, d, s from InvoiceEntry i join DocumentEntry d on d.id = i.document"
                                + " join SourceEntry s on s.id = d.source where i.id in :rows",
                        Joined.class)
                .setParameter("rows", rows)
                .getResultList();
        Map<Long, Long> parts = InvoiceRows.parts(
                session, joined.stream().map(row -> row.document().id).toList());
        return joined.stream()
                .map(row -> row(row, parts.getOrDefault(row.document().id, 1L).intValue()))
                .toList();
    }

    private static InvoiceSummary row(Joined row, int parts) {
        InvoiceEntry invoice = row.invoice();
        return new InvoiceSummary(
                invoice.id,
                new PartId(new DocumentId(invoice.document), invoice.part),
                parts,
                new CompanyId(invoice.company),
                SourceBook.place(row.source()),
                row.document().name,
                row.document().path,
                Stored.state(invoice.state),
                Kind.valueOf(invoice.kind.toUpperCase(Locale.ROOT)),
                Optional.ofNullable(invoice.number),
                Optional.ofNullable(invoice.supplier),
                Optional.ofNullable(invoice.supplierName),
                Optional.ofNullable(invoice.supplierTaxId),
                new InvoiceSummary.Dates(
                        Optional.ofNullable(invoice.issueDate),
                        Optional.ofNullable(invoice.operationDate),
                        Optional.ofNullable(invoice.dueDate)),
                new InvoiceSummary.Sums(
                        Optional.ofNullable(invoice.currency),
                        Optional.ofNullable(invoice.taxableBase).map(Stored::printed),
                        Optional.ofNullable(invoice.taxTotal).map(Stored::printed),
                        Optional.ofNullable(invoice.total).map(Stored::printed)),
                invoice.settledAt);
    }

    /** The tax of each, by its number; none for one of which no rate was read. */
    Map<Long, List<TaxRow>> taxes(List<Long> rows) {
        List<TaxLineEntry> lines = new ArrayList<>();
        for (List<Long> chunk : Chunks.of(rows)) {
            lines.addAll(session.createSelectionQuery(
                            "from TaxLineEntry where invoice in :rows order by invoice, position", TaxLineEntry.class)
                    .setParameter("rows", chunk)
                    .getResultList());
        }
        return lines.stream()
                .collect(Collectors.groupingBy(
                        line -> line.invoice, Collectors.mapping(InvoiceSummaries::tax, Collectors.toList())));
    }

    private static TaxRow tax(TaxLineEntry line) {
        return new TaxRow(
                Regime.valueOf(line.regime),
                Optional.ofNullable(line.rate).map(Stored::printed),
                Optional.ofNullable(line.base).map(Stored::printed),
                Optional.ofNullable(line.amount).map(Stored::printed),
                Optional.ofNullable(line.surchargeRate).map(Stored::printed),
                Optional.ofNullable(line.surchargeAmount).map(Stored::printed));
    }
}
