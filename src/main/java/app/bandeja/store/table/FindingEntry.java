package app.bandeja.store.table;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** Why a person must look. */
@Entity
@Table(name = "findings")
@IdClass(RowKey.class)
@SuppressWarnings("NullAway.Init") // filled by Hibernate, or by whoever makes a new row
public class FindingEntry {

    @Id
    @Column(name = "invoice_id")
    public long invoice;

    @Id
    public int position;

    public String code;

    public String fields;

    public String arguments;
}
