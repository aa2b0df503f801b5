package app.bandeja.demo;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a request asks for.
 *
 * @param fileId the file or shared drive that it is about; empty where it is about none
 */
public record Endpoint(Kind kind, String fileId) {
    private static final Pattern FILES =
            Pattern.compile("(?<prefix>/upload|/download|/resumable/upload)?/drive/v3/files"
                    + "(/(?<id>[^/]+)(/(?<deed>copy|export|watch|permissions|revisions)(/(?<part>[^/]+))?)?)?");
    private static final Pattern DRIVES = Pattern.compile("/drive/v3/drives(/(?<id>[^/]+)(/(?<deed>hide|unhide))?)?");

    /** The calls that the server knows. */
    public enum Kind {
        LIST,
        GET,
        MEDIA,
        CREATE,
        UPDATE,
        COPY,
        DELETE,
        EMPTY_TRASH,
        GENERATE_IDS,
        EXPORT,
        UPLOAD,
        START_TOKEN,
        CHANGES,
        ABOUT,
        DRIVES,
        DRIVE,
        NEW_DRIVE,
        HIDE_DRIVE,
        PERMISSIONS,
        REVISIONS,
        WATCH_FILE,
        WATCH_CHANGES,
        STOP_CHANNEL,
        BATCH,
        UNKNOWN
    }

    static Endpoint of(Call call) {
        boolean reads = call.reads();
        boolean posts = call.method().equals("POST");
        return switch (call.path()) {
            case "/drive/v3/changes/startPageToken" -> new Endpoint(reads ? Kind.START_TOKEN : Kind.UNKNOWN, "");
            case "/drive/v3/changes" -> new Endpoint(reads ? Kind.CHANGES : Kind.UNKNOWN, "");
            case "/drive/v3/changes/watch" -> new Endpoint(posts ? Kind.WATCH_CHANGES : Kind.UNKNOWN, "");
            case "/drive/v3/channels/stop" -> new Endpoint(posts ? Kind.STOP_CHANNEL : Kind.UNKNOWN, "");
            case "/batch/drive/v3", "/batch" -> new Endpoint(posts ? Kind.BATCH : Kind.UNKNOWN, "");
            case "/drive/v3/about" -> new Endpoint(reads ? Kind.ABOUT : Kind.UNKNOWN, "");
            case "/drive/v3/files/generateIds" -> new Endpoint(reads ? Kind.GENERATE_IDS : Kind.UNKNOWN, "");
            case "/drive/v3/files/trash" ->
                new Endpoint(call.method().equals("DELETE") ? Kind.EMPTY_TRASH : Kind.UNKNOWN, "");
            default -> call.path().startsWith("/drive/v3/drives") ? ofDrives(call) : ofFiles(call);
        };
    }

    private static Endpoint ofDrives(Call call) {
        Matcher drives = DRIVES.matcher(call.path());
        if (!drives.matches()) {
            return new Endpoint(Kind.UNKNOWN, "");
        }
        String id = drives.group("id") == null ? "" : drives.group("id");
        if (drives.group("deed") != null) {
            return new Endpoint(Kind.HIDE_DRIVE, id);
        }
        if (!id.isEmpty()) {
            return new Endpoint(Kind.DRIVE, id);
        }
        return new Endpoint(
                switch (call.method()) {
                    case "GET", "HEAD" -> Kind.DRIVES;
                    case "POST" -> Kind.NEW_DRIVE;
                    default -> Kind.UNKNOWN;
                },
                "");
    }

    private static Endpoint ofFiles(Call call) {
        Matcher files = FILES.matcher(call.path());
        if (!files.matches()) {
            return new Endpoint(Kind.UNKNOWN, "");
        }
        String id = files.group("id") == null ? "" : files.group("id");
        String prefix = files.group("prefix") == null ? "" : files.group("prefix");
        if (prefix.endsWith("/upload")) {
            return new Endpoint(Kind.UPLOAD, id);
        }
        if (files.group("deed") != null) {
            return new Endpoint(deed(call, files.group("deed"), files.group("part") != null), id);
        }
        return new Endpoint(id.isEmpty() ? ofAll(call) : ofOne(call), id);
    }

    private static Kind deed(Call call, String deed, boolean hasPart) {
        boolean posts = call.method().equals("POST");
        return switch (deed) {
            case "permissions" -> Kind.PERMISSIONS;
            case "revisions" -> Kind.REVISIONS;
            case "copy" -> posts && !hasPart ? Kind.COPY : Kind.UNKNOWN;
            case "watch" -> posts && !hasPart ? Kind.WATCH_FILE : Kind.UNKNOWN;
            default -> call.reads() && !hasPart ? Kind.EXPORT : Kind.UNKNOWN;
        };
    }

    private static Kind ofAll(Call call) {
        return switch (call.method()) {
            case "GET", "HEAD" -> Kind.LIST;
            case "POST" -> Kind.CREATE;
            default -> Kind.UNKNOWN;
        };
    }

    private static Kind ofOne(Call call) {
        return switch (call.method()) {
            case "GET", "HEAD" -> call.param("alt").orElse("json").equals("media") ? Kind.MEDIA : Kind.GET;
            case "PATCH", "PUT" -> Kind.UPDATE;
            case "DELETE" -> Kind.DELETE;
            default -> Kind.UNKNOWN;
        };
    }
}
