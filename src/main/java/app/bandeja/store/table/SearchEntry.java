package app.bandeja.store.table;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What an invoice is found by; one that is not shown has none. */
@Entity
@Table(name = "invoice_search")
@SuppressWarnings("NullAway.Init") // filled by Hibernate, or by whoever makes a new row
public class SearchEntry {

    @Id
    @Column(name = "invoice_id")
    public long invoice;

    @Column(name = "name_id")
    public @Nullable Long name;

    /** As its invoice has it. */
    @Column(name = "settled_at")
    public Instant settledAt;

    /** Its own, a blank before each. */
    public String words;
}
