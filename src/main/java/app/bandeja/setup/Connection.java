package app.bandeja.setup;

/** How the program gets at Google Drive. Accounts are told as a person knows them: by their e-mail address. */
public sealed interface Connection {

    /** By the key that the settings name; it comes before any person's sign-in. */
    record ByServiceAccount(String file) implements Connection {}

    /**
     * By someone's consent.
     *
     * @param kept a sentence: where the sign-in is kept
     */
    record ByPerson(String account, String kept) implements Connection {}

    /** Google no longer takes the sign-in; a new one is needed, and nothing else is lost. */
    record Lost(String account) implements Connection {}

    record None() implements Connection {}
}
