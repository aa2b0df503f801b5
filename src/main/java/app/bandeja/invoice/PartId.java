package app.bandeja.invoice;

/** One invoice within a document; parts count from 1. */
public record PartId(DocumentId document, int part) {}
