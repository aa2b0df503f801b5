package app.bandeja.setup;

import app.bandeja.invoice.CompanyId;
import app.bandeja.invoice.SourceId;
import app.bandeja.invoice.SourcePlace;
import java.util.Optional;

/**
 * A source as a person sees it.
 *
 * @param name what Drive calls the folder, where it is known; a local folder is known by its place
 * @param company whose invoices lie there
 */
public record ConnectedSource(
        SourceId id, SourcePlace place, Optional<String> name, Standing standing, CompanyId company) {

    /** Whether runs ask it. */
    public enum Standing {
        WATCHED,
        /** Watched, and named by the settings, so that it can be left there alone. */
        SET,
        /** No longer asked; its documents stay. */
        LEFT
    }

    /** What it is called, or else where it lies. */
    public String called() {
        return name.orElse(place.place());
    }
}
