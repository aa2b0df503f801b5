package app.bandeja.store;

import java.time.Instant;
import java.util.Optional;

/** Something that happened to a document, in codes: stage, level (info, warning, error), decision. */
public record DocumentEvent(Instant at, String stage, String level, String decision, Optional<String> detail) {}
