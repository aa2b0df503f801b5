package app.bandeja.store.table;

import java.io.Serializable;

/** The key of a node. */
public record NodeKey(long source, String id) implements Serializable {}
