package app.bandeja.invoice;

/** Another value that the same field might have. */
public record Candidate<T>(T value, Place place, double confidence, Reader reader) {}
