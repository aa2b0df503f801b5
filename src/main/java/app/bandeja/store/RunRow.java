package app.bandeja.store;

import app.bandeja.invoice.RunId;
import java.time.Instant;
import java.util.Optional;

/** A run; {@code ended} and {@code metrics} (JSON of the contract) are empty while it goes on, or if it was killed. */
public record RunRow(RunId id, Instant started, Optional<Instant> ended, Optional<String> metrics) {}
