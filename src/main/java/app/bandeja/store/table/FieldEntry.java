package app.bandeja.store.table;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** A value as it was read, exactly, with where and how surely. */
@Entity
@Table(name = "field_values")
@IdClass(RowKey.class)
@SuppressWarnings("NullAway.Init") // filled by Hibernate, or by whoever makes a new row
public class FieldEntry {

    @Id
    @Column(name = "invoice_id")
    public long invoice;

    @Id
    public int position;

    public String name;

    @Column(name = "\"value\"")
    public String value;

    public String place;

    public double confidence;

    public String reader;

    public String candidates;
}
