package app.bandeja.store;

/** The database cannot be opened; the message is fit for a person and names no password. */
public final class DatabaseUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Why why;

    /** Why it cannot be opened. */
    public enum Why {
        /** A later version of the program was here. */
        NEWER,
        /** Its tables are not as this program's versions make them, or stand half way between two. */
        UNLIKE,
        /** Another process has the file. */
        LOCKED,
        UNREACHABLE,
        /** The server takes neither this user nor this password. */
        REFUSED,
        NO_DATABASE,
        /** This user may not make the schema. */
        NO_RIGHT,
        TOO_MANY,
        DAMAGED,
        NOT_WRITABLE,
        OTHER
    }

    public DatabaseUnavailableException(String message, Why why, Throwable cause) {
        super(message, cause);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
