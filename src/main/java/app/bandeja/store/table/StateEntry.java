package app.bandeja.store.table;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One key of the state that the original system kept, too. */
@Entity
@Table(name = "sync_state")
@SuppressWarnings("NullAway.Init") // filled by Hibernate, or by whoever makes a new row
public class StateEntry {

    @Id
    @Column(name = "\"key\"")
    public String key;

    @Column(name = "\"value\"")
    public String value;

    @Column(name = "updated_at")
    public Instant updatedAt;
}
