package app.bandeja.store.table;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The tax at one rate, for books and sums. */
@Entity
@Table(name = "tax_lines")
@IdClass(RowKey.class)
@SuppressWarnings("NullAway.Init") // filled by Hibernate, or by whoever makes a new row
public class TaxLineEntry {

    @Id
    @Column(name = "invoice_id")
    public long invoice;

    @Id
    public int position;

    public String regime;

    public @Nullable BigDecimal rate;

    public @Nullable BigDecimal base;

    public @Nullable BigDecimal amount;

    @Column(name = "surcharge_rate")
    public @Nullable BigDecimal surchargeRate;

    @Column(name = "surcharge_amount")
    public @Nullable BigDecimal surchargeAmount;
}
