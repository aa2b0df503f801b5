package app.bandeja.store.table;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A line of goods or services, for books and sums. */
@Entity
@Table(name = "invoice_lines")
@IdClass(RowKey.class)
public class LineEntry {

    @Id
    @Column(name = "invoice_id")
    public long invoice;

    @Id
    public int position;

    public @Nullable String description;

    public @Nullable BigDecimal quantity;

    @Column(name = "unit_price")
    public @Nullable BigDecimal unitPrice;

    public @Nullable BigDecimal amount;
}
