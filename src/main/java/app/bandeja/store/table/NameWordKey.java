package app.bandeja.store.table;

import java.io.Serializable;

/** The key of a word of a supplier's name. */
public record NameWordKey(String token, long name) implements Serializable {}
