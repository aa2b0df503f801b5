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

/** What a person decided about a document that cannot be read, and how it lay in quarantine before. */
@Entity
@Table(name = "releases")
@SuppressWarnings("NullAway.Init") // filled by Hibernate, or by whoever makes a new row
public class ReleaseEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "releases_seq")
    @SequenceGenerator(name = "releases_seq", sequenceName = "releases_seq", allocationSize = 50)
    public long id;

    @Column(name = "document_id")
    public long document;

    public String kind;

    public @Nullable String reason;

    public String who;

    @Column(name = "made_at")
    public Instant madeAt;

    public @Nullable String fault;

    public @Nullable String detail;

    @Column(name = "held_at")
    public @Nullable Instant heldAt;

    @Column(name = "taken_back_at")
    public @Nullable Instant takenBackAt;

    @Version
    public int version;
}
