package app.bandeja.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Makes and changes files by what a client says of them. */
final class Metadata {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final DriveFiles files;

    Metadata(DriveFiles files) {
        this.files = files;
    }

    static JsonNode json(byte[] body) {
        try {
            return body.length == 0 ? JSON.createObjectNode() : JSON.readTree(body);
        } catch (IOException e) {
            throw new Refusal(400, "parseError", "Parse Error");
        }
    }

    DemoFile create(JsonNode json, Content content) {
        String name = json.path("name").asText("Untitled");
        String mime = json.path("mimeType").asText("application/octet-stream");
        String parent = json.path("parents").path(0).asText(DriveServer.ROOT);
        Optional<Instant> modified = time(json, "modifiedTime");
        String id = modified.isPresent()
                ? files.add(name, mime, content.bytes(), parent, modified.get())
                : files.add(name, mime, content.bytes(), parent);
        return files.get(id);
    }

    /** Metadata alone: name, type, bin, folder, time. */
    DemoFile update(String id, Call call) {
        return update(id, call, json(call.body().bytes()));
    }

    DemoFile update(String id, Call call, JsonNode json) {
        call.param("addParents").ifPresent(parent -> files.move(id, parent));
        if (json.has("trashed")) {
            files.change(id, json.path("trashed").asBoolean() ? DemoFile::intoBin : DemoFile::outOfBin);
        }
        if (json.has("name")) {
            files.rename(id, json.path("name").asText());
        }
        if (json.has("mimeType")) {
            files.change(
                    id, file -> file.named(file.name(), json.path("mimeType").asText()));
        }
        time(json, "modifiedTime").ifPresent(time -> files.change(id, file -> file.modifiedAt(time)));
        return files.get(id);
    }

    private static Optional<Instant> time(JsonNode json, String field) {
        try {
            return json.has(field)
                    ? Optional.of(
                            OffsetDateTime.parse(json.path(field).asText()).toInstant())
                    : Optional.empty();
        } catch (DateTimeException e) {
            throw Refusal.invalid(field);
        }
    }
}
