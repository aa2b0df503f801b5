package app.bandeja.store.table;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A supplier of a company; whoever settles one of its invoices locks its row. */
@Entity
@Table(name = "suppliers")
@SuppressWarnings("NullAway.Init") // filled by Hibernate, or by whoever makes a new row
public class SupplierEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suppliers_seq")
    @SequenceGenerator(name = "suppliers_seq", sequenceName = "suppliers_seq", allocationSize = 1)
    public long id;

    @Column(name = "company_id")
    public long company;

    @Column(name = "tax_id")
    public String taxId;

    public @Nullable String name;

    /** The supplier that it is the same as; null if it stands for itself. */
    @Column(name = "merged_into")
    public @Nullable Long mergedInto;

    @Version
    public int version;
}
