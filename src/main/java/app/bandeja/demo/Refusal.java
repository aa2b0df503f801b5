package app.bandeja.demo;

import java.util.LinkedHashMap;
import java.util.Map;

/** An answer that is an error, in Google's words. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String reason;
    private final transient Map<String, String> location;
    private final transient Map<String, String> headers;

    private Refusal(
            int status, String reason, String message, Map<String, String> location, Map<String, String> headers) {
        super(message);
        this.status = status;
        this.reason = reason;
        this.location = location;
        this.headers = headers;
    }

    Refusal(int status, String reason, String message) {
        this(status, reason, message, Map.of(), Map.of());
    }

    static Refusal notFound(String id) {
        return new Refusal(404, "notFound", "File not found: " + id + ".").at("parameter", "fileId");
    }

    static Refusal noDrive(String id) {
        return new Refusal(404, "notFound", "Shared drive not found: " + id).at("parameter", "driveId");
    }

    /** A parameter, or a field, whose value is not taken. */
    static Refusal invalid(String what) {
        return new Refusal(400, "invalid", "Invalid Value").at("parameter", what);
    }

    static Refusal missing(String parameter) {
        return new Refusal(400, "required", "Required parameter: " + parameter).at("parameter", parameter);
    }

    static Refusal notKnown(Call call) {
        return new Refusal(404, "notFound", "No such call: " + call.method() + " " + call.path());
    }

    static Refusal badRequest(String message) {
        return new Refusal(400, "badRequest", message);
    }

    static Refusal notWritable(String message) {
        return new Refusal(403, "fieldNotWritable", message);
    }

    /** Says what of the request was wrong. */
    Refusal at(String type, String place) {
        Map<String, String> where = new LinkedHashMap<>();
        where.put("locationType", type);
        where.put("location", place);
        return new Refusal(status, reason, String.valueOf(getMessage()), where, headers);
    }

    Refusal with(Map<String, String> more) {
        return new Refusal(status, reason, String.valueOf(getMessage()), location, Map.copyOf(more));
    }

    Reply reply() {
        return Reply.json(status, Shapes.error(status, reason, String.valueOf(getMessage()), location))
                .with(headers);
    }
}
