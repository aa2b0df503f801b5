package app.bandeja.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Makes, changes and copies files by what a client says of them. */
final class Metadata {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ANY_BYTES = "application/octet-stream";
    private static final List<String> OUTPUT_ONLY = List.of(
            "trashedTime",
            "md5Checksum",
            "sha1Checksum",
            "sha256Checksum",
            "version",
            "size",
            "headRevisionId",
            "webViewLink",
            "webContentLink",
            "owners",
            "capabilities",
            "spaces",
            "driveId",
            "shared",
            "ownedByMe",
            "explicitlyTrashed",
            "lastModifyingUser",
            "quotaBytesUsed",
            "exportLinks");

    private final DriveFiles files;

    Metadata(DriveFiles files) {
        this.files = files;
    }

    /** What the client sent: an object, or nothing. */
    static ObjectNode json(byte[] body) {
        try {
            JsonNode json = body.length == 0 ? JSON.createObjectNode() : JSON.readTree(body);
            if (json instanceof ObjectNode object && MetadataTypes.fit(object)) {
                return object;
            }
            throw new Refusal(400, "parseError", "Parse Error");
        } catch (IOException e) {
            throw new Refusal(400, "parseError", "Parse Error");
        }
    }

    DemoFile create(JsonNode json, Content content) {
        mustBeNew(json);
        String parent = parent(json);
        String mime = json.path("mimeType").asText(ANY_BYTES);
        ObjectNode said = mime.equals(DemoFile.SHORTCUT) ? withTarget(json) : json.deepCopy();
        return files.add(
                freeId(json), json.path("name").asText("Untitled"), mime, content, parent, file -> written(file, said));
    }

    /** Whether a file can be made of this; asked before the bytes of a long upload come. */
    void mustBeNew(JsonNode json) {
        mustBeWritable(json);
        if (json.path("parents").size() > 1) {
            throw new Refusal(400, "invalid", "A file may have one parent only.").at("parameter", "parents");
        }
        mustBeFolder(files.get(parent(json)));
    }

    private static String parent(JsonNode json) {
        return json.path("parents").path(0).asText(DriveServer.ROOT);
    }

    private static DemoFile written(DemoFile file, JsonNode json) {
        DemoFile told = file.told(file.details().merged(json));
        Instant created = time(json, "createdTime").orElse(told.created());
        return told.createdAt(created).modifiedAt(time(json, "modifiedTime").orElse(told.modified()));
    }

    private String freeId(JsonNode json) {
        if (!json.hasNonNull("id")) {
            return files.freshId();
        }
        String id = json.path("id").asText();
        if (!id.matches("[A-Za-z0-9_-]{10,}")) {
            throw new Refusal(400, "invalid", "The provided file ID is not usable.").at("parameter", "file.id");
        }
        return id;
    }

    private ObjectNode withTarget(JsonNode json) {
        ObjectNode said = json.deepCopy();
        String target = json.at("/shortcutDetails/targetId").asText();
        if (target.isEmpty()) {
            throw Refusal.badRequest("A shortcut needs shortcutDetails.targetId.");
        }
        said.putObject("shortcutDetails")
                .put("targetId", target)
                .put("targetMimeType", files.get(target).mime());
        return said;
    }

    private static void mustBeFolder(DemoFile parent) {
        if (!parent.isFolder()) {
            throw new Refusal(403, "parentNotAFolder", "The specified parent is not a folder.");
        }
    }

    private static void mustBeWritable(JsonNode json) {
        if (OUTPUT_ONLY.stream().anyMatch(json::has)) {
            throw Refusal.notWritable("The resource body includes fields which are not directly writable.");
        }
    }

    /** Metadata alone: name, type, bin, folder, time. */
    DemoFile update(String id, Call call) {
        return update(id, call, json(call.body().bytes()));
    }

    /** What is not named stays as it is. */
    DemoFile update(String id, Call call, JsonNode json) {
        mustBeWritable(json);
        if (json.has("parents")) {
            throw Refusal.notWritable("The parents field is not directly writable in update requests."
                    + " Use the addParents and removeParents parameters instead.");
        }
        if (json.has("createdTime")
                || (json.hasNonNull("id") && !json.path("id").asText().equals(id))) {
            throw Refusal.notWritable("The resource body includes fields which are not directly writable.");
        }
        files.get(id);
        move(id, call);
        if (json.has("trashed")) {
            mustNotBeTop(files.get(id));
            bin(id, json.path("trashed").asBoolean());
        }
        return json.isEmpty() ? files.get(id) : files.change(id, file -> rewritten(file, json));
    }

    /** My Drive itself, or a shared drive, stays where it is. */
    static void mustNotBeTop(DemoFile file) {
        if (file.parent().isEmpty()) {
            throw new Refusal(
                    403, "insufficientFilePermissions", "The user does not have sufficient permissions for this file.");
        }
    }

    private void bin(String id, boolean into) {
        if (files.get(id).binned() != into) {
            if (into) {
                files.trash(id);
            } else {
                files.restore(id);
            }
        }
    }

    private void move(String id, Call call) {
        Optional<String> to = call.param("addParents");
        if (to.isEmpty()) {
            call.param("removeParents").flatMap(files::find).ifPresent(from -> orphan(id, from));
            return;
        }
        if (to.get().contains(",")) {
            throw new Refusal(403, "cannotAddParent", "Increasing the number of parents is not allowed");
        }
        mustBeFolder(files.get(to.get()));
        mustNotBeTop(files.get(id));
        files.move(id, to.get());
    }

    /** A file that is taken out of its only folder lies at the top. */
    private void orphan(String id, DemoFile from) {
        if (files.get(id).parent().equals(from.id())) {
            files.move(id, DriveServer.ROOT);
        }
    }

    /** A new name or description is a change of the file; a star or a look at it is not. */
    private DemoFile rewritten(DemoFile file, JsonNode json) {
        DemoFile told = file.told(file.details().merged(json))
                .named(
                        json.path("name").asText(file.name()),
                        json.path("mimeType").asText(file.mime()));
        boolean isEdit = json.has("name") || json.has("description") || json.has("mimeType");
        Instant ordinary = isEdit ? files.now() : file.modified();
        return told.modifiedAt(time(json, "modifiedTime").orElse(ordinary));
    }

    DemoFile copy(String id, Call call) {
        DemoFile original = files.get(id);
        if (original.isFolder()) {
            throw new Refusal(403, "cannotCopyFile", "This file cannot be copied by the user.");
        }
        ObjectNode json = json(call.body().bytes());
        ObjectNode said = Shapes.object();
        original.details().fields().forEach(said::set);
        said.remove(List.of("starred", "trashedTime", "viewedByMeTime", "indexableText", Sharing.FIELD));
        said.set("name", TextNode.valueOf("Copy of " + original.name()));
        said.set("mimeType", TextNode.valueOf(original.mime()));
        if (!original.parent().isEmpty()) {
            said.putArray("parents").add(original.parent());
        }
        said.setAll(json);
        return create(said, original.content());
    }

    private static Optional<Instant> time(JsonNode json, String field) {
        return json.hasNonNull(field)
                ? Optional.of(Times.parse(json.path(field).asText(), field).truncatedTo(ChronoUnit.MILLIS))
                : Optional.empty();
    }
}
