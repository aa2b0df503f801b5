package app.bandeja.demo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Drive's JSON: numbers of 64 bits are strings, times have milliseconds and a {@code Z}. */
final class Shapes {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private Shapes() {}

    static ObjectNode object() {
        return JSON.objectNode();
    }

    static ObjectNode file(DemoFile file, boolean binned) {
        ObjectNode json = object().put("kind", "drive#file")
                .put("id", file.id())
                .put("name", file.name())
                .put("mimeType", file.mime())
                .put("trashed", binned)
                .put("explicitlyTrashed", file.binned())
                .put("version", Long.toString(file.version()))
                .put("createdTime", time(file.created()))
                .put("modifiedTime", time(file.modified()));
        if (!file.parent().isEmpty()) {
            json.putArray("parents").add(file.parent());
        }
        return file.hasBytes() ? withContent(json, file) : json;
    }

    private static ObjectNode withContent(ObjectNode json, DemoFile file) {
        Content content = file.content();
        return json.put("size", Long.toString(content.size()))
                .put("md5Checksum", content.md5())
                .put("sha1Checksum", content.sha1())
                .put("sha256Checksum", content.sha256())
                .put("originalFilename", file.name());
    }

    static String time(Instant time) {
        return TIME.format(time);
    }

    static ObjectNode page(String kind, String rows, List<ObjectNode> content) {
        ObjectNode json = object().put("kind", kind);
        ArrayNode array = json.putArray(rows);
        content.forEach(array::add);
        return json;
    }

    static ObjectNode about(Person person) {
        ObjectNode json = object().put("kind", "drive#about");
        json.putObject("user")
                .put("kind", "drive#user")
                .put("displayName", person.name())
                .put("me", true)
                .put("permissionId", person.permissionId())
                .put("emailAddress", person.email());
        json.putObject("storageQuota").put("limit", "16106127360").put("usage", "0");
        return json;
    }

    static ObjectNode error(int status, String reason, String message) {
        ObjectNode error = object().put("code", status).put("message", message);
        error.putArray("errors")
                .addObject()
                .put("message", message)
                .put("domain", "global")
                .put("reason", reason);
        return object().set("error", error);
    }
}
