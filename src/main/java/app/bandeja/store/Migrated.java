package app.bandeja.store;

import java.util.Optional;

/**
 * A database was brought up to date and verified.
 *
 * @param from the version of its tables before; empty if there were none
 * @param to the version now
 */
public record Migrated(Optional<String> from, String to) {}
