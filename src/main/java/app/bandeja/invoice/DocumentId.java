package app.bandeja.invoice;

/** A document's number in the ledger, from 1. */
public record DocumentId(long value) {}
