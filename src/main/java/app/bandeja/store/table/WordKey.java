package app.bandeja.store.table;

import java.io.Serializable;
import java.time.Instant;

/** The key of a word that stands in one invoice. */
public record WordKey(String token, Instant settledAt, long invoice) implements Serializable {}
