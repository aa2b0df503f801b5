package app.bandeja.window.look;

import app.bandeja.invoice.DocumentId;
import app.bandeja.invoice.State;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a figure or a row leads.
 *
 * @param state what a list is narrowed to; all, if it is empty
 * @param which what else it is narrowed to
 */
public record Destination(Place place, Optional<State> state, Optional<Which> which) {

    /** Of which invoices, or of which document. */
    public sealed interface Which {

        /** A supplier's, by its number and what it is called. */
        record OfSupplier(long supplier, String name) implements Which {}

        /** Those that fall due from the first of these days to the last. */
        record FallingDue(LocalDate first, LocalDate last) implements Which {}

        /** This document alone. */
        record OneDocument(DocumentId document) implements Which {}
    }

    /** The screens, in the order of the rail. */
    public enum Place {
        HOME('1'),
        INVOICES('2'),
        REVIEW('3'),
        QUARANTINE('4'),
        DOCUMENTS('5'),
        SUPPLIERS('6'),
        SOURCES('7'),
        ACTIVITY('8'),
        SETTINGS('9');

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

    /** To these invoices. */
    public static Destination to(Which which) {
        return new Destination(Place.INVOICES, Optional.empty(), Optional.of(which));
    }

    public static Destination to(Place place, DocumentId document) {
        return new Destination(place, Optional.empty(), Optional.of(new Which.OneDocument(document)));
    }
}
