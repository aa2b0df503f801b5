package app.bandeja.window.look;

import app.bandeja.invoice.State;
import java.util.Optional;

/** Where a figure leads: a screen, and for a list the state that it is narrowed to. */
public record Destination(Place place, Optional<State> state) {

    /** The screens, in the order of the rail. */
    public enum Place {
        HOME,
        INVOICES,
        REVIEW,
        QUARANTINE,
        DOCUMENTS
    }

    public static Destination to(Place place) {
        return new Destination(place, Optional.empty());
    }

    public static Destination to(Place place, State state) {
        return new Destination(place, Optional.of(state));
    }
}
