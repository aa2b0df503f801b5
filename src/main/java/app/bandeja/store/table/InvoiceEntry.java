package app.bandeja.store.table;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One part of a document and what became of it. */
@Entity
@Table(name = "invoices")
@SuppressWarnings("NullAway.Init") // filled by Hibernate, or by whoever makes a new row
public class InvoiceEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "invoices_seq")
    @SequenceGenerator(name = "invoices_seq", sequenceName = "invoices_seq", allocationSize = 50)
    public long id;

    @Column(name = "revision_id")
    public long revision;

    @Column(name = "document_id")
    public long document;

    public int part;

    @Column(name = "company_id")
    public long company;

    public String state;

    /** The person who approved it; null while only the machine has spoken. */
    @Column(name = "approved_by")
    public @Nullable String approvedBy;

    @Column(name = "postponed_at")
    public @Nullable Instant postponedAt;

    public @Nullable String evidence;

    public @Nullable String reason;

    public @Nullable String fault;

    public @Nullable String detail;

    @Column(name = "original_document")
    public @Nullable Long originalDocument;

    @Column(name = "original_part")
    public @Nullable Integer originalPart;

    @Column(name = "original_invoice")
    public @Nullable Long originalInvoice;

    public @Nullable String sameness;

    public @Nullable String identity;

    public String kind;

    @Column(name = "supplier_id")
    public @Nullable Long supplier;

    @Column(name = "supplier_tax_id")
    public @Nullable String supplierTaxId;

    @Column(name = "supplier_name")
    public @Nullable String supplierName;

    /** The name as it is sorted. */
    @Column(name = "supplier_key")
    public @Nullable String supplierKey;

    @Column(name = "customer_tax_id")
    public @Nullable String customerTaxId;

    public @Nullable String number;

    @Column(name = "number_key")
    public @Nullable String numberKey;

    @Column(name = "issue_date")
    public @Nullable LocalDate issueDate;

    @Column(name = "operation_date")
    public @Nullable LocalDate operationDate;

    @Column(name = "due_date")
    public @Nullable LocalDate dueDate;

    public @Nullable String currency;

    @Column(name = "taxable_base")
    public @Nullable BigDecimal taxableBase;

    @Column(name = "tax_total")
    public @Nullable BigDecimal taxTotal;

    public @Nullable BigDecimal total;

    @Column(name = "amount_due")
    public @Nullable BigDecimal amountDue;

    @Column(name = "settled_at")
    public Instant settledAt;

    @Column(name = "superseded_at")
    public @Nullable Instant supersededAt;

    @Version
    public int version;
}
