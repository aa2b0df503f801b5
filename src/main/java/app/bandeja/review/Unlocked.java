package app.bandeja.review;

/** What came of trying a password. */
public sealed interface Unlocked {

    /** It opens the file, which is to be read again. */
    record Opened(Released released) implements Unlocked {}

    /** It does not. */
    record WrongPassword() implements Unlocked {}

    /** The file cannot be opened, whatever the password. */
    record Unreadable() implements Unlocked {}

    /** The file's bytes are not to be had now. */
    record OutOfReach() implements Unlocked {}
}
