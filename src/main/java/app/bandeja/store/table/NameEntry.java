package app.bandeja.store.table;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A supplier's name and tax id as invoices are found by them: however many invoices bear it, it stands here once. */
@Entity
@Table(name = "search_names")
@SuppressWarnings("NullAway.Init") // filled by Hibernate, or by whoever makes a new row
public class NameEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "search_names_seq")
    @SequenceGenerator(name = "search_names_seq", sequenceName = "search_names_seq", allocationSize = 50)
    public long id;

    /** Of the name and its words. */
    public String digest;

    /** The name as it is sorted; null where only a tax id is known. */
    @Column(name = "supplier_key")
    public @Nullable String supplierKey;

    /** A blank before each. */
    public String words;
}
