package app.bandeja.store;

import app.bandeja.invoice.CompanyId;
import app.bandeja.invoice.SourceId;
import app.bandeja.invoice.SourcePlace;
import java.util.Optional;

/**
 * A source as the database knows it.
 *
 * @param name what a person calls it; empty where it is not known
 * @param watched whether runs ask it; one that is not keeps its documents
 */
public record SourceRow(
        SourceId id,
        SourcePlace place,
        Optional<String> name,
        boolean watched,
        CompanyId company,
        Optional<String> cursor) {

    /** The same, to be walked from the beginning. */
    public SourceRow withoutCursor() {
        return new SourceRow(id, place, name, watched, company, Optional.empty());
    }
}
