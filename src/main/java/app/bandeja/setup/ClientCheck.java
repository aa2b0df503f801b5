package app.bandeja.setup;

/** What became of a chosen OAuth client. */
public sealed interface ClientCheck {

    /** Kept for this and later sign-ins. */
    record Kept() implements ClientCheck {}

    record Refused(String words) implements ClientCheck {}
}
