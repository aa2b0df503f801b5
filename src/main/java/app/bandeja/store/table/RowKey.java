package app.bandeja.store.table;

import java.io.Serializable;

/** The key of what belongs to an invoice in order. */
public record RowKey(long invoice, int position) implements Serializable {}
