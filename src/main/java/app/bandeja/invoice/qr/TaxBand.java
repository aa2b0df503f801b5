package app.bandeja.invoice.qr;

import java.math.BigDecimal;

/**
 * What a Portuguese code says of one rate.
 *
 * @param space PT (mainland), PT-AC (Azores) or PT-MA (Madeira), which have rates of their own
 * @param tax zero for what is exempt
 */
public record TaxBand(String space, Level level, BigDecimal base, BigDecimal tax) {

    /** The percentage depends on space and date. */
    public enum Level {
        EXEMPT(2),
        REDUCED(3),
        INTERMEDIATE(5),
        NORMAL(7);

        private final int field;

        Level(int field) {
            this.field = field;
        }

        /** The number of the base's field within its space; the tax's is the next. */
        int field() {
            return field;
        }
    }
}
