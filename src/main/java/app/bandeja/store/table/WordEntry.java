package app.bandeja.store.table;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;

/** A word of its own that an invoice is found by. */
@Entity
@Table(name = "invoice_words")
@IdClass(WordKey.class)
@SuppressWarnings("NullAway.Init") // filled by Hibernate, or by whoever makes a new row
public class WordEntry {

    @Id
    public String token;

    /** As its invoice has it. */
    @Id
    @Column(name = "settled_at")
    public Instant settledAt;

    @Id
    @Column(name = "invoice_id")
    public long invoice;
}
