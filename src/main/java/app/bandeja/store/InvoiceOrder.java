package app.bandeja.store;

/** What the table of invoices is sorted by; those without a value come last in both directions. */
public record InvoiceOrder(Column column, Direction direction) {
    public static final InvoiceOrder LATEST_READ = new InvoiceOrder(Column.SETTLED, Direction.DOWN);

    /** What can be sorted by: each has an index. */
    public enum Column {
        SETTLED("settled_at", "invoices_by_settled", "timestamp with time zone '1900-01-01 00:00:00+00'"),
        ISSUE_DATE("issue_date", "invoices_by_issue_date", "date '0001-01-01'"),
        DUE_DATE("due_date", "invoices_by_due_date", "date '0001-01-01'"),
        NUMBER("number_key", "invoices_by_number_key", "''"),
        SUPPLIER("supplier_key", "invoices_by_supplier_key", "''"),
        TAX_ID("supplier_tax_id", "invoices_by_tax_id", "''"),
        BASE("taxable_base", "invoices_by_base", "-1e30"),
        TAX("tax_total", "invoices_by_tax", "-1e30"),
        TOTAL("total", "invoices_by_total", "-1e30"),
        STATE("state", "invoices_by_state_id", "''");

        final String sql;
        final String index;
        /** Below every value: a range, so that the index is walked and what has no value is left out. */
        final String least;

        Column(String sql, String index, String least) {
            this.sql = sql;
            this.index = index;
            this.least = least;
        }
    }

    /** Up: the smallest, earliest, first of the alphabet at the top. */
    public enum Direction {
        UP("asc", ">"),
        DOWN("desc", "<");

        final String sql;
        final String beyond;

        Direction(String sql, String beyond) {
            this.sql = sql;
            this.beyond = beyond;
        }
    }
}
