package app.bandeja.invoice;

/** A run's number in the database, from 1. */
public record RunId(long value) {}
