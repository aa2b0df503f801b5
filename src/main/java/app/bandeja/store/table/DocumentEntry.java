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

/** A file of a source, and where it stands. */
@Entity
@Table(name = "documents")
@SuppressWarnings("NullAway.Init") // filled by Hibernate, or by whoever makes a new row
public class DocumentEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "documents_seq")
    @SequenceGenerator(name = "documents_seq", sequenceName = "documents_seq", allocationSize = 50)
    public long id;

    @Column(name = "source_id")
    public long source;

    @Column(name = "external_id")
    public String externalId;

    @Column(name = "external_key")
    public String externalKey;

    public String name;

    public String path;

    @Column(name = "mime_type")
    public String mimeType;

    public long size;

    @Column(name = "modified_at")
    public Instant modifiedAt;

    public String fingerprint;

    @Column(name = "content_hash")
    public @Nullable String contentHash;

    public String state;

    /** While it is owed: the state that it had before; null if it was never settled. */
    @Column(name = "former_state")
    public @Nullable String formerState;

    /** While it is owed: whether it must be read though its content is what was settled before. */
    public boolean reread;

    public int attempts;

    @Column(name = "next_attempt_at")
    public @Nullable Instant nextAttemptAt;

    public @Nullable String fault;

    public @Nullable String detail;

    @Column(name = "found_at")
    public Instant foundAt;

    @Column(name = "settled_at")
    public @Nullable Instant settledAt;

    @Column(name = "removed_at")
    public @Nullable Instant removedAt;

    @Version
    public int version;
}
