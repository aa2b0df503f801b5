package app.bandeja.invoice;

/** A source's number in the database, from 1. */
public record SourceId(long value) {}
