package app.bandeja.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** {@code revisions}: what a file has held. */
final class Revisions {
    private static final String ORDINARY = "kind,id,mimeType,modifiedTime";
    private static final int MOST_ROWS = 1000;
    private static final int ORDINARY_ROWS = 200;

    private final DriveFiles files;

    Revisions(DriveFiles files) {
        this.files = files;
    }

    /** @param revision the id of one, or empty for all of them */
    Reply answer(Call call, DemoFile file, String revision) {
        if (file.isFolder()) {
            throw new Refusal(403, "revisionsNotSupported", "The file does not support revisions.");
        }
        if (revision.isEmpty()) {
            return list(call, file);
        }
        DemoFile one = files.history().of(file).stream()
                .filter(known -> FileShape.revisionId(known).equals(revision))
                .findFirst()
                .orElseThrow(() -> notFound(revision));
        return switch (call.method()) {
            case "GET", "HEAD" ->
                call.param("alt").orElse("json").equals("media")
                        ? Media.reply(one, call.header("Range"))
                        : told(call, one);
            case "PATCH" -> pin(call, one);
            case "DELETE" -> delete(file, one);
            default -> throw Refusal.notKnown(call);
        };
    }

    private static Refusal notFound(String revision) {
        return new Refusal(404, "notFound", "Revision not found: " + revision + ".").at("parameter", "revisionId");
    }

    private Reply list(Call call, DemoFile file) {
        if (!call.reads()) {
            throw Refusal.notKnown(call);
        }
        FieldMask mask = FieldMask.of(call, "kind,nextPageToken,revisions(" + ORDINARY + ")", KnownFields.REVISIONS);
        List<ObjectNode> rows =
                files.history().of(file).stream().map(this::shape).toList();
        int size = call.number("pageSize", ORDINARY_ROWS, MOST_ROWS);
        return Reply.json(200, mask.cut(Rows.page(call, "drive#revisionList", "revisions", rows, size)));
    }

    private Reply told(Call call, DemoFile revision) {
        return Reply.json(
                200, FieldMask.of(call, ORDINARY, KnownFields.REVISION).cut(shape(revision)));
    }

    private Reply pin(Call call, DemoFile revision) {
        files.history().pin(revision, Metadata.json(call.body().bytes()).path("keepForever"));
        return told(call, revision);
    }

    private Reply delete(DemoFile file, DemoFile revision) {
        if (revision.revision() == file.revision()) {
            throw Refusal.badRequest("The last remaining revision of a file cannot be deleted.");
        }
        files.history().forget(revision);
        return Reply.empty(204);
    }

    private ObjectNode shape(DemoFile revision) {
        ObjectNode json = Shapes.object()
                .put("kind", "drive#revision")
                .put("id", FileShape.revisionId(revision))
                .put("mimeType", revision.mime())
                .put("modifiedTime", Shapes.time(revision.modified()))
                .put("keepForever", files.history().isPinned(revision))
                .put("published", false);
        json.set("lastModifyingUser", Shapes.user());
        if (revision.hasBytes()) {
            json.put("originalFilename", revision.name())
                    .put("md5Checksum", revision.content().md5())
                    .put("size", Long.toString(revision.content().size()));
        }
        return json;
    }
}
