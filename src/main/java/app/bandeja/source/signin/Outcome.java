package app.bandeja.source.signin;

/** How a sign-in ended. */
public sealed interface Outcome {

    /** The consent is kept. */
    record SignedIn(Account account) implements Outcome {}

    /**
     * Someone else than before signed in. Another account is another source, so nothing is kept yet: {@link
     * GoogleSignIn#keep} does, if the person wants that.
     */
    record OtherAccount(Account before, Consent consent) implements Outcome {}

    /** The person said no. */
    record Denied() implements Outcome {}

    record TimedOut() implements Outcome {}

    record Cancelled() implements Outcome {}

    /**
     * It could not be done.
     *
     * @param detail Google's own word for it, or empty; no secret
     */
    record Failed(Failure failure, String detail) implements Outcome {}

    /** Why there was no consent in the end. */
    enum Failure {
        /** No browser could be started. */
        NO_BROWSER,
        /** This computer gave no port to wait on. */
        NO_PORT,
        /** Google does not know the OAuth client, or its secret is another. */
        CLIENT_REFUSED,
        /** Google showed an error instead of asking, as a company's policy makes it do. */
        GOOGLE_REFUSED,
        /** Google did not take the code that it had given. */
        CODE_REFUSED,
        /** Google gave access for an hour only. */
        NOT_LASTING,
        /** The person left the box for Drive empty. */
        DRIVE_NOT_ALLOWED,
        /** The Drive API is not enabled in the client's project. */
        DRIVE_NOT_ENABLED,
        NO_NETWORK,
        /** Neither keyring nor file took the token. */
        NOT_KEPT
    }
}
