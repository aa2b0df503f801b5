package app.bandeja.demo;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a request asks for.
 *
 * @param fileId the file that it is about; empty where it is about none
 */
public record Endpoint(Kind kind, String fileId) {
    private static final Pattern FILES =
            Pattern.compile("(?<prefix>/upload|/download)?/drive/v3/files(/(?<id>[^/]+))?");

    /** The calls that the server knows. */
    public enum Kind {
        LIST,
        GET,
        MEDIA,
        CREATE,
        UPDATE,
        DELETE,
        UPLOAD,
        START_TOKEN,
        CHANGES,
        ABOUT,
        UNKNOWN
    }

    static Endpoint of(Call call) {
        return switch (call.path()) {
            case "/drive/v3/changes/startPageToken" -> new Endpoint(Kind.START_TOKEN, "");
            case "/drive/v3/changes" -> new Endpoint(Kind.CHANGES, "");
            case "/drive/v3/about" -> new Endpoint(Kind.ABOUT, "");
            default -> ofFiles(call);
        };
    }

    private static Endpoint ofFiles(Call call) {
        Matcher files = FILES.matcher(call.path());
        if (!files.matches()) {
            return new Endpoint(Kind.UNKNOWN, "");
        }
        String id = files.group("id") == null ? "" : files.group("id");
        if ("/upload".equals(files.group("prefix"))) {
            return new Endpoint(Kind.UPLOAD, id);
        }
        return new Endpoint(id.isEmpty() ? ofAll(call) : ofOne(call), id);
    }

    private static Kind ofAll(Call call) {
        return switch (call.method()) {
            case "GET" -> Kind.LIST;
            case "POST" -> Kind.CREATE;
            default -> Kind.UNKNOWN;
        };
    }

    private static Kind ofOne(Call call) {
        return switch (call.method()) {
            case "GET" -> call.param("alt").orElse("json").equals("media") ? Kind.MEDIA : Kind.GET;
            case "PATCH", "PUT" -> Kind.UPDATE;
            case "DELETE" -> Kind.DELETE;
            default -> Kind.UNKNOWN;
        };
    }
}
