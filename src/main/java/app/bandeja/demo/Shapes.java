package app.bandeja.demo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Drive's JSON but for files: numbers of 64 bits are strings, times have milliseconds and a {@code Z}. */
final class Shapes {
    static final String EMAIL = "demo@example.com";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private Shapes() {}

    static ObjectNode object() {
        return JSON.objectNode();
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

    static ObjectNode user() {
        return user(Person.DEMO);
    }

    private static ObjectNode user(Person person) {
        return object().put("kind", "drive#user")
                .put("displayName", person.name())
                .put("me", true)
                .put("permissionId", person.permissionId())
                .put("emailAddress", person.email());
    }

    static ObjectNode about(Person person, long usage) {
        ObjectNode json = object().put("kind", "drive#about");
        json.set("user", user(person));
        json.putObject("storageQuota")
                .put("limit", "16106127360")
                .put("usage", Long.toString(usage))
                .put("usageInDrive", Long.toString(usage))
                .put("usageInDriveTrash", "0");
        json.set("exportFormats", Export.formats());
        json.putObject("importFormats").putArray("text/plain").add(Export.DOCUMENT);
        json.putObject("maxImportSizes").put(Export.DOCUMENT, "10485760");
        json.putArray("folderColorPalette").add("#ac725e").add("#4986e7").add("#0f9d58");
        json.putArray("driveThemes");
        json.put("canCreateTeamDrives", true);
        json.put("maxUploadSize", "5242880000000").put("canCreateDrives", true).put("appInstalled", false);
        return json;
    }

    static ObjectNode drive(DemoFile top) {
        ObjectNode json = object().put("kind", "drive#drive")
                .put("id", top.id())
                .put("name", top.name())
                .put("colorRgb", "#0f9d58")
                .put("createdTime", time(top.created()))
                .put("hidden", top.details().flag("hidden"));
        json.putObject("capabilities").put("canListChildren", true).put("canAddChildren", true);
        json.putObject("restrictions").put("driveMembersOnly", false).put("domainUsersOnly", false);
        return json;
    }

    static ObjectNode error(int status, String reason, String message, Map<String, String> location) {
        ObjectNode error = object().put("code", status).put("message", message);
        ObjectNode one = error.putArray("errors")
                .addObject()
                .put("message", message)
                .put("domain", domain(reason))
                .put("reason", reason);
        location.forEach(one::put);
        return object().set("error", error);
    }

    private static String domain(String reason) {
        return reason.endsWith("LimitExceeded") || reason.endsWith("RateLimitExceeded") ? "usageLimits" : "global";
    }
}
