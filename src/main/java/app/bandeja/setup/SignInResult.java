package app.bandeja.setup;

/** How a sign-in ended. */
public sealed interface SignInResult {

    record SignedIn(String account) implements SignInResult {}

    /** Someone else than before; nothing is kept until {@link SignIn#useOther()}. Another account is another source. */
    record OtherAccount(String before, String now) implements SignInResult {}

    record Denied() implements SignInResult {}

    record TimedOut() implements SignInResult {}

    record Cancelled() implements SignInResult {}

    record Failed(String words) implements SignInResult {}
}
