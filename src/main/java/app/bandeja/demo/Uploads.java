package app.bandeja.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Uploads: simple, in parts, and resumable. */
final class Uploads {
    private static final Pattern RANGE = Pattern.compile("bytes (?:\\d+-(\\d+)|\\*)/(\\d+|\\*)");

    private final DriveFiles files;
    private final Metadata metadata;
    private final String url;
    private final Map<String, Session> sessions = new ConcurrentHashMap<>();
    private final AtomicLong lastSession = new AtomicLong();

    /** An upload under way; the first call is kept for what it says of folders and fields. */
    private record Session(Call first, String fileId, JsonNode json, ByteArrayOutputStream bytes) {}

    Uploads(DriveFiles files, Metadata metadata, String url) {
        this.files = files;
        this.metadata = metadata;
        this.url = url;
    }

    Reply answer(Call call, String fileId) {
        if (call.param("upload_id").isPresent()) {
            return goOn(call, call.param("upload_id").get());
        }
        return switch (call.param("uploadType").orElse("")) {
            case "media" -> store(call, fileId, typed(call), call.body());
            case "multipart" -> inParts(call, fileId);
            case "resumable" -> begin(call, fileId);
            default -> throw Refusal.invalid("uploadType");
        };
    }

    private static JsonNode typed(Call call) {
        ObjectNode json = Shapes.object();
        call.header("Content-Type").ifPresent(type -> json.put("mimeType", type));
        return json;
    }

    private Reply inParts(Call call, String fileId) {
        Multipart.Parts parts = Multipart.parse(call);
        JsonNode json = Metadata.json(parts.metadata().bytes());
        if (json instanceof ObjectNode object
                && !object.has("mimeType")
                && !parts.type().isEmpty()) {
            object.put("mimeType", parts.type());
        }
        return store(call, fileId, json, parts.media());
    }

    private Reply begin(Call call, String fileId) {
        String id = "upload-" + lastSession.incrementAndGet();
        JsonNode json = Metadata.json(call.body().bytes());
        if (json instanceof ObjectNode object && !object.has("mimeType")) {
            call.header("X-Upload-Content-Type").ifPresent(type -> object.put("mimeType", type));
        }
        sessions.put(id, new Session(call, fileId, json, new ByteArrayOutputStream()));
        return Reply.empty(200).with(Map.of("Location", url + call.path() + "?uploadType=resumable&upload_id=" + id));
    }

    private Reply goOn(Call call, String id) {
        Session session = sessions.get(id);
        if (session == null) {
            throw Refusal.notFound(id);
        }
        session.bytes().writeBytes(call.body().bytes());
        if (!isWhole(call, session)) {
            int size = session.bytes().size();
            Reply more = Reply.empty(308);
            return size == 0 ? more : more.with(Map.of("Range", "bytes=0-" + (size - 1)));
        }
        sessions.remove(id);
        return store(
                session.first(),
                session.fileId(),
                session.json(),
                new Content(session.bytes().toByteArray()));
    }

    private static boolean isWhole(Call call, Session session) {
        Matcher range = RANGE.matcher(call.header("Content-Range").orElse(""));
        return !range.matches()
                || range.group(2).equals(Integer.toString(session.bytes().size()));
    }

    private Reply store(Call call, String fileId, JsonNode json, Content content) {
        DemoFile file = fileId.isEmpty() ? metadata.create(json, content) : replace(call, fileId, json, content);
        ObjectNode shape = Shapes.file(file, files.isBinned(file));
        return Reply.json(200, FieldMask.of(call, "kind,id,name,mimeType").cut(shape));
    }

    private DemoFile replace(Call call, String fileId, JsonNode json, Content content) {
        files.replace(fileId, content.bytes());
        return metadata.update(fileId, call, json);
    }
}
