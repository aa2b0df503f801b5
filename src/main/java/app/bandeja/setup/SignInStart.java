package app.bandeja.setup;

/** Whether a sign-in could begin. */
public sealed interface SignInStart {

    /** The caller closes it. */
    record Begun(SignIn signIn) implements SignInStart {}

    record NotYet(String words) implements SignInStart {}
}
