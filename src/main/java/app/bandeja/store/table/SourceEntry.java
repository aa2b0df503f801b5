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

/** A place that documents come from. */
@Entity
@Table(name = "sources")
@SuppressWarnings("NullAway.Init") // filled by Hibernate, or by whoever makes a new row
public class SourceEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sources_seq")
    @SequenceGenerator(name = "sources_seq", sequenceName = "sources_seq", allocationSize = 1)
    public long id;

    public String kind;

    public String place;

    public @Nullable String name;

    public boolean watched;

    @Column(name = "company_id")
    public long company;

    @Column(name = "changes_cursor")
    public @Nullable String cursor;

    @Column(name = "added_at")
    public Instant addedAt;

    @Version
    public int version;
}
