package app.bandeja.window.review;

/**
 * A value as the details pane shows it.
 *
 * @param origin where it was found and by whom; empty where there is none
 */
record ValueLine(String name, String value, String origin, Standing standing) {

    /** What the findings say of it. */
    enum Standing {
        CLEAR,
        IN_DOUBT,
        MISSING
    }
}
