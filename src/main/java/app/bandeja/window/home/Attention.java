package app.bandeja.window.home;

import app.bandeja.window.look.Destination;

/**
 * Something that a person should see to.
 *
 * @param id tells its kind
 * @param action what the button says that leads there
 */
record Attention(String id, Weight weight, String text, String action, Destination to) {

    /** How much it matters. */
    enum Weight {
        /** Nothing comes in, or is lost, until it is mended. */
        STOPS,
        WAITS
    }
}
