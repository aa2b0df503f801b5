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

/** One run. */
@Entity
@Table(name = "sync_runs")
@SuppressWarnings("NullAway.Init") // filled by Hibernate, or by whoever makes a new row
public class RunEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sync_runs_seq")
    @SequenceGenerator(name = "sync_runs_seq", sequenceName = "sync_runs_seq", allocationSize = 1)
    public long id;

    @Column(name = "started_at")
    public Instant startedAt;

    @Column(name = "ended_at")
    public @Nullable Instant endedAt;

    public @Nullable String metrics;
}
