package app.bandeja.invoice;

/** A company's number in the database, from 1. */
public record CompanyId(long value) {}
