package app.bandeja.store.table;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a person decided about a part. */
@Entity
@Table(name = "decisions")
@SuppressWarnings("NullAway.Init") // filled by Hibernate, or by whoever makes a new row
public class DecisionEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "decisions_seq")
    @SequenceGenerator(name = "decisions_seq", sequenceName = "decisions_seq", allocationSize = 50)
    public long id;

    @Column(name = "document_id")
    public long document;

    public int part;

    public String kind;

    public String who;

    @Column(name = "made_at")
    public Instant madeAt;

    /** The row as it was. */
    @Column(name = "before_invoice")
    public long before;

    /** The row that holds what was decided; the same one where the decision changes no value. */
    @Column(name = "after_invoice")
    public long after;

    @Column(name = "before_identity")
    public @Nullable String beforeIdentity;

    @Column(name = "before_document_state")
    public String beforeDocumentState;

    @Column(name = "before_settled_at")
    public @Nullable Instant beforeSettledAt;

    @Column(name = "before_fault")
    public @Nullable String beforeFault;

    @Column(name = "before_detail")
    public @Nullable String beforeDetail;

    @Column(name = "before_postponed_at")
    public @Nullable Instant beforePostponedAt;

    /** The waiting row that gave up its identity to the one that was approved. */
    @Column(name = "released_invoice")
    public @Nullable Long released;

    @Column(name = "taken_back_at")
    public @Nullable Instant takenBackAt;

    @Version
    public int version;
}
