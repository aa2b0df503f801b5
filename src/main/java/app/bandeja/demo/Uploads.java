package app.bandeja.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Uploads: simple, in parts, and resumable. */
final class Uploads {
    private static final Pattern RANGE = Pattern.compile("bytes (?:(\\d{1,9})-(\\d{1,9})|\\*)/(\\d{1,18}|\\*)");
    private static final int KEPT = 1000;

    private final DriveFiles files;
    private final Metadata metadata;
    private final Map<String, Session> sessions = new Recent<>(KEPT);
    private final Map<String, Reply> done = new Recent<>(KEPT);
    private final AtomicLong lastSession = new AtomicLong();

    /** An upload under way; the first call is kept for what it says of folders and fields. */
    private record Session(Call first, String fileId, ObjectNode json, ByteArrayOutputStream bytes) {}

    Uploads(DriveFiles files, Metadata metadata) {
        this.files = files;
        this.metadata = metadata;
    }

    Reply answer(Call call, String fileId) {
        if (call.param("upload_id").isPresent()) {
            return goOn(call, call.param("upload_id").get());
        }
        if (!fileId.isEmpty()) {
            files.get(fileId);
        }
        return switch (call.param("uploadType").orElse("media")) {
            case "media" -> store(call, fileId, typed(Shapes.object(), call, "Content-Type"), call.body());
            case "multipart" -> inParts(call, fileId);
            case "resumable" -> begin(call, fileId);
            default -> throw Refusal.invalid("uploadType");
        };
    }

    /** The type that the client says in the metadata counts; else that of the bytes. */
    private static ObjectNode typed(ObjectNode json, Call call, String header) {
        if (!json.has("mimeType")) {
            call.header(header).ifPresent(type -> json.put("mimeType", bare(type)));
        }
        return json;
    }

    private static String bare(String type) {
        int parameters = type.indexOf(';');
        return (parameters < 0 ? type : type.substring(0, parameters)).strip();
    }

    private Reply inParts(Call call, String fileId) {
        Multipart.Parts parts = Multipart.parse(call);
        ObjectNode json = Metadata.json(parts.metadata().bytes());
        if (!json.has("mimeType") && !parts.type().isEmpty()) {
            json.put("mimeType", parts.type());
        }
        return store(call, fileId, json, parts.media());
    }

    private synchronized Reply begin(Call call, String fileId) {
        String id = "upload-" + lastSession.incrementAndGet();
        ObjectNode json = typed(Metadata.json(call.body().bytes()), call, "X-Upload-Content-Type");
        FileShape.mask(call);
        if (fileId.isEmpty()) {
            metadata.mustBeNew(json);
        }
        sessions.put(id, new Session(call, fileId, json, new ByteArrayOutputStream()));
        return Reply.empty(200)
                .with(Map.of(
                        "Location",
                        address(call) + "?uploadType=resumable&upload_id=" + id,
                        "X-GUploader-UploadID",
                        id));
    }

    /** By the name that the client calls the server. */
    private static String address(Call call) {
        return "http://" + call.header("Host").orElse("127.0.0.1") + call.path();
    }

    private synchronized Reply goOn(Call call, String id) {
        if (done.containsKey(id)) {
            return done.get(id);
        }
        Session session = sessions.get(id);
        if (session == null) {
            throw Refusal.notFound(id);
        }
        if (call.method().equals("DELETE")) {
            sessions.remove(id);
            return Reply.empty(499);
        }
        take(session, call);
        if (!isWhole(call, session)) {
            int size = session.bytes().size();
            Reply more = Reply.empty(308);
            return size == 0 ? more : more.with(Map.of("Range", "bytes=0-" + (size - 1)));
        }
        sessions.remove(id);
        Content content = new Content(session.bytes().toByteArray());
        Reply stored = store(session.first(), session.fileId(), session.json(), content);
        done.put(id, stored);
        return stored;
    }

    private static Matcher range(Call call) {
        return RANGE.matcher(call.header("Content-Range").orElse(""));
    }

    /** Takes what is new; a client may send again what had arrived, and must leave no gap. */
    private static void take(Session session, Call call) {
        byte[] sent = call.body().bytes();
        Matcher range = range(call);
        mustMatch(range, call, sent.length);
        int from = range.matches() && range.group(1) != null ? Integer.parseInt(range.group(1)) : 0;
        int have = range.matches() ? session.bytes().size() : 0;
        if (!range.matches()) {
            session.bytes().reset();
        }
        int known = have - from;
        if (known >= 0 && known < sent.length) {
            session.bytes().write(sent, known, sent.length - known);
        }
    }

    /** Where a range is told, it must be one, of as many bytes as came, and within the whole. */
    private static void mustMatch(Matcher range, Call call, int sent) {
        if (!range.matches()) {
            if (call.header("Content-Range").isPresent()) {
                throw badRange();
            }
            return;
        }
        if (range.group(1) != null) {
            int to = Integer.parseInt(range.group(2));
            boolean isOver = !range.group(3).equals("*") && to >= Long.parseLong(range.group(3));
            if (isOver || to - Integer.parseInt(range.group(1)) + 1 != sent) {
                throw badRange();
            }
        }
    }

    private static Refusal badRange() {
        return Refusal.badRequest("Failed to parse Content-Range header.").at("header", "Content-Range");
    }

    private static boolean isWhole(Call call, Session session) {
        Matcher range = range(call);
        return !range.matches()
                || range.group(3).equals(Integer.toString(session.bytes().size()));
    }

    private Reply store(Call call, String fileId, JsonNode json, Content content) {
        FieldMask mask = FileShape.mask(call);
        DemoFile file = fileId.isEmpty() ? metadata.create(json, content) : replace(call, fileId, json, content);
        return Reply.json(200, mask.cut(new FileShape(files).of(file)));
    }

    private DemoFile replace(Call call, String fileId, JsonNode json, Content content) {
        files.replace(fileId, content.bytes());
        return metadata.update(fileId, call, json);
    }
}
