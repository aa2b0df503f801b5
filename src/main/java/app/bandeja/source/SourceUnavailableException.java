package app.bandeja.source;

/** The source as a whole cannot be asked; the message is fit for a person (no secrets) and says what to do. */
public final class SourceUnavailableException extends Exception {
    private static final long serialVersionUID = 1L;

    public SourceUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }

    public SourceUnavailableException(String message) {
        super(message);
    }
}
