package app.bandeja.store.table;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** A word of a supplier's name. */
@Entity
@Table(name = "name_words")
@IdClass(NameWordKey.class)
@SuppressWarnings("NullAway.Init") // filled by Hibernate, or by whoever makes a new row
public class NameWordEntry {

    @Id
    public String token;

    @Id
    @Column(name = "name_id")
    public long name;
}
