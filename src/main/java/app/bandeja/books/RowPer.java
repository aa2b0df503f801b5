package app.bandeja.books;

/** What a row of an export stands for. */
public enum RowPer {
    INVOICE,
    /** The tax of an invoice at one rate; an invoice of which no rate is known still has its row. */
    RATE
}
