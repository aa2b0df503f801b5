package app.bandeja.store.table;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A company whose purchase invoices are kept. */
@Entity
@Table(name = "companies")
@SuppressWarnings("NullAway.Init") // filled by Hibernate, or by whoever makes a new row
public class CompanyEntry {

    @Id
    public long id;

    public String name;

    @Column(name = "created_at")
    public Instant createdAt;

    @Version
    public int version;
}
