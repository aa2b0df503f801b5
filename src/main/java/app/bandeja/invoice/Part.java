package app.bandeja.invoice;

/** One invoice of a document, and what became of it. Parts count from 1. */
public record Part(int number, Draft draft, Outcome outcome) {}
