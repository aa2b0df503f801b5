package app.bandeja.store.table;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** A tax id of a company. */
@Entity
@Table(name = "company_tax_ids")
@IdClass(OwnTaxIdKey.class)
@SuppressWarnings("NullAway.Init") // filled by Hibernate, or by whoever makes a new row
public class OwnTaxIdEntry {

    @Id
    @Column(name = "company_id")
    public long company;

    @Id
    @Column(name = "tax_id")
    public String taxId;
}
