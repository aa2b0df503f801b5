package app.bandeja.demo;

import java.util.Map;

/** An answer that is an error, in Google's words. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String reason;
    private final transient Map<String, String> headers;

    Refusal(int status, String reason, String message, Map<String, String> headers) {
        super(message);
        this.status = status;
        this.reason = reason;
        this.headers = Map.copyOf(headers);
    }

    Refusal(int status, String reason, String message) {
        this(status, reason, message, Map.of());
    }

    static Refusal notFound(String id) {
        return new Refusal(404, "notFound", "File not found: " + id + ".");
    }

    static Refusal invalid(String what) {
        return new Refusal(400, "invalid", "Invalid Value: " + what);
    }

    Reply reply() {
        return Reply.json(status, Shapes.error(status, reason, String.valueOf(getMessage())))
                .with(headers);
    }
}
