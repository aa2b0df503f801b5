package app.bandeja.store.table;

import java.io.Serializable;

/** The key of a page. */
public record PageKey(long reading, int number) implements Serializable {}
