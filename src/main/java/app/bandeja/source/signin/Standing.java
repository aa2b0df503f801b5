package app.bandeja.source.signin;

/** How the program stands with a person's Google account. */
public sealed interface Standing {

    record SignedOut() implements Standing {}

    record SignedIn(Account account) implements Standing {}

    /** Google no longer takes the consent of this account; a new one is needed, and nothing else is lost. */
    record Revoked(Account account) implements Standing {}
}
