package app.bandeja.store;

import app.bandeja.invoice.CompanyId;
import app.bandeja.invoice.SourceId;
import app.bandeja.invoice.SourcePlace;
import java.util.Optional;

/** A source as the database knows it. */
public record SourceRow(SourceId id, SourcePlace place, CompanyId company, Optional<String> cursor) {}
