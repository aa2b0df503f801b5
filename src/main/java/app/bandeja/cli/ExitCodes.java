package app.bandeja.cli;

/** Exit codes of the contract. */
final class ExitCodes {
    /** It ended and nothing failed. */
    static final int FINE = 0;
    /** It could not be done: settings, database, no access, wrong arguments. */
    static final int IMPOSSIBLE = 1;
    /** It ended, and a document went to quarantine or is owed after a failure. */
    static final int FAULTS = 2;

    private ExitCodes() {}
}
