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

/** Something that happened to a document. */
@Entity
@Table(name = "ingest_events")
@SuppressWarnings("NullAway.Init") // filled by Hibernate, or by whoever makes a new row
public class EventEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ingest_events_seq")
    @SequenceGenerator(name = "ingest_events_seq", sequenceName = "ingest_events_seq", allocationSize = 50)
    public long id;

    @Column(name = "document_id")
    public long document;

    /** Null where a person did it. */
    @Column(name = "run_id")
    public @Nullable Long run;

    public String stage;

    public String level;

    public String decision;

    public @Nullable String detail;

    @Column(name = "ts")
    public Instant at;
}
