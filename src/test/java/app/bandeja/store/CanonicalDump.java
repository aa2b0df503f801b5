package app.bandeja.store;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a database says, without numbers of rows, times and runs, in an order of its own: two databases are the same to
 * an accountant if these are equal.
 */
public final class CanonicalDump {
    private static final String DOCUMENTS = "select d.external_id, s.kind, d.name, d.path, d.mime_type, d.size,"
            + " d.content_hash, d.state, d.former_state, d.attempts, d.fault, d.detail,"
            + " case when d.removed_at is null then 'here' else 'gone' end"
            + " from bandeja.documents d join bandeja.sources s on s.id = d.source_id";

    private static final String INVOICES =
            "select d.external_id, i.part, r.number, r.content_hash, i.state, i.evidence,"
                    + " i.reason, i.fault, i.detail, o.external_id, i.original_part, i.sameness, i.identity, i.kind,"
                    + " i.supplier_tax_id, i.supplier_name, i.customer_tax_id, i.number, i.issue_date, i.operation_date,"
                    + " i.due_date, i.currency, i.taxable_base, i.tax_total, i.total, i.amount_due,"
                    + " case when i.superseded_at is null then 'current' else 'superseded' end"
                    + " from bandeja.invoices i join bandeja.documents d on d.id = i.document_id"
                    + " join bandeja.revisions r on r.id = i.revision_id"
                    + " left join bandeja.documents o on o.id = i.original_document";

    private static final String BELOW = " b join bandeja.invoices i on i.id = b.invoice_id"
            + " join bandeja.documents d on d.id = i.document_id join bandeja.revisions r on r.id = i.revision_id";

    private static final String FIELDS = "select d.external_id, r.number, i.part, b.position, b.name, b.\"value\","
            + " b.place, b.confidence, b.reader, b.candidates from bandeja.field_values" + BELOW;

    private static final String FINDINGS =
            "select d.external_id, r.number, i.part, b.position, b.code, b.fields, b.arguments from bandeja.findings"
                    + BELOW;

    private static final String EVENTS = "select d.external_id, e.stage, e.level, e.decision, e.detail"
            + " from bandeja.ingest_events e join bandeja.documents d on d.id = e.document_id";

    private CanonicalDump() {}

    /** The lines; a built-in database must not be open in another program. */
    public static List<String> of(DatabaseOptions options) {
        Rows rows = new Rows(options);
        return Stream.of(
                        sorted("document", rows.select(DOCUMENTS)),
                        sorted("invoice", rows.select(INVOICES)),
                        sorted("field", rows.select(FIELDS)),
                        sorted("finding", rows.select(FINDINGS)),
                        sorted("event", rows.select(EVENTS)))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> sorted(String kind, List<String> lines) {
        return lines.stream()
                .map(line -> kind + " " + line)
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
