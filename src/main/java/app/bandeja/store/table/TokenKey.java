package app.bandeja.store.table;

import java.io.Serializable;

/** The key of a word that an invoice is found by. */
public record TokenKey(long invoice, String token) implements Serializable {}
