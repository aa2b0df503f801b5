package app.bandeja.store.table;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** A word that an invoice is found by. */
@Entity
@Table(name = "invoice_tokens")
@IdClass(TokenKey.class)
@SuppressWarnings("NullAway.Init") // filled by Hibernate, or by whoever makes a new row
public class TokenEntry {

    @Id
    @Column(name = "invoice_id")
    public long invoice;

    @Id
    public String token;
}
