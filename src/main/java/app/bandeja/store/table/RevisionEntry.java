package app.bandeja.store.table;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** One content of a document. */
@Entity
@Table(name = "revisions")
@SuppressWarnings("NullAway.Init") // filled by Hibernate, or by whoever makes a new row
public class RevisionEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "revisions_seq")
    @SequenceGenerator(name = "revisions_seq", sequenceName = "revisions_seq", allocationSize = 50)
    public long id;

    @Column(name = "document_id")
    public long document;

    public int number;

    @Column(name = "content_hash")
    public String contentHash;

    public long size;

    @Column(name = "took_millis")
    public long tookMillis;

    @Column(name = "seen_at")
    public Instant seenAt;
}
