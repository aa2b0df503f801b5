package app.bandeja.store;

/**
 * What a source owes.
 *
 * @param untouched found, not settled, no failure yet
 * @param failed at least one try failed
 */
public record Owed(long untouched, long failed) {}
