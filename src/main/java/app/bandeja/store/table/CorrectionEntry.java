package app.bandeja.store.table;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A value that a person set. */
@Entity
@Table(name = "corrections")
@SuppressWarnings("NullAway.Init") // filled by Hibernate, or by whoever makes a new row
public class CorrectionEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "corrections_seq")
    @SequenceGenerator(name = "corrections_seq", sequenceName = "corrections_seq", allocationSize = 50)
    public long id;

    @Column(name = "invoice_id")
    public long invoice;

    @Column(name = "decision_id")
    public long decision;

    public String who;

    public String field;

    @Column(name = "old_value")
    public @Nullable String before;

    @Column(name = "new_value")
    public @Nullable String after;

    public @Nullable String place;

    @Column(name = "made_at")
    public Instant madeAt;
}
