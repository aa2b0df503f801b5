package app.bandeja.window.look;

import app.bandeja.invoice.DocumentId;
import app.bandeja.invoice.State;
import java.util.Optional;

/** Where a figure or a row leads: a screen, and for a list the state that it is narrowed to, or the document to be shown. */
public record Destination(Place place, Optional<State> state, Optional<DocumentId> document) {

    /** The screens, in the order of the rail. */
    public enum Place {
        HOME('1'),
        INVOICES('2'),
        REVIEW('3'),
        QUARANTINE('4'),
        DOCUMENTS('5'),
        SOURCES('6'),
        ACTIVITY('7'),
        SETTINGS('8');

        private final char key;

        Place(char key) {
            this.key = key;
        }

        /** The digit that, pressed with Ctrl, opens it. */
        public String key() {
            return Character.toString(key);
        }
    }

    public static Destination to(Place place) {
        return new Destination(place, Optional.empty(), Optional.empty());
    }

    public static Destination to(Place place, State state) {
        return new Destination(place, Optional.of(state), Optional.empty());
    }

    public static Destination to(Place place, DocumentId document) {
        return new Destination(place, Optional.empty(), Optional.of(document));
    }
}
