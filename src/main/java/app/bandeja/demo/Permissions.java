package app.bandeja.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** {@code permissions}: sharing a file, changing that, and ending it. */
final class Permissions {
    private static final String ORDINARY = "kind,id,type,role";
    private static final int MOST_ROWS = 100;
    private static final Set<String> TYPES = Set.of("user", "group", "domain", "anyone");
    private static final Set<String> ROLES =
            Set.of("owner", "organizer", "fileOrganizer", "writer", "commenter", "reader");

    private final DriveFiles files;

    Permissions(DriveFiles files) {
        this.files = files;
    }

    /** @param permission the id of one, or empty for all of them */
    Reply answer(Call call, DemoFile file, String permission) {
        if (permission.isEmpty()) {
            return switch (call.method()) {
                case "GET", "HEAD" -> list(call, file);
                case "POST" -> create(call, file);
                default -> throw Refusal.notKnown(call);
            };
        }
        ObjectNode one = Sharing.of(file, files).get(permission);
        if (one == null) {
            throw new Refusal(404, "notFound", "Permission not found: " + permission + ".")
                    .at("parameter", "permissionId");
        }
        return switch (call.method()) {
            case "GET", "HEAD" -> told(call, one);
            case "PATCH" -> update(call, file, one);
            case "DELETE" -> delete(file, permission);
            default -> throw Refusal.notKnown(call);
        };
    }

    private Reply list(Call call, DemoFile file) {
        FieldMask mask =
                FieldMask.of(call, "kind,nextPageToken,permissions(" + ORDINARY + ")", KnownFields.PERMISSIONS);
        List<ObjectNode> rows = List.copyOf(Sharing.of(file, files).values());
        int size = call.number("pageSize", MOST_ROWS, MOST_ROWS);
        return Reply.json(200, mask.cut(Rows.page(call, "drive#permissionList", "permissions", rows, size)));
    }

    private static Reply told(Call call, JsonNode permission) {
        return Reply.json(
                200, FieldMask.of(call, ORDINARY, KnownFields.PERMISSION).cut(permission));
    }

    private Reply create(Call call, DemoFile file) {
        ObjectNode said = Metadata.json(call.body().bytes());
        String type = one(said, "type", TYPES);
        String role = one(said, "role", ROLES);
        mustNotBeOwner(role);
        boolean discovery = said.path("allowFileDiscovery").asBoolean();
        String who = who(said, type);
        ObjectNode made = Shapes.object()
                .put("kind", "drive#permission")
                .put("id", id(type, who, discovery ? "anyone" : "anyoneWithLink"))
                .put("type", type)
                .put("role", role);
        switch (type) {
            case "user", "group" ->
                made.put("emailAddress", who)
                        .put("displayName", who)
                        .put("deleted", false)
                        .put("pendingOwner", false);
            case "domain" -> made.put("domain", who).put("displayName", who).put("allowFileDiscovery", discovery);
            default -> made.put("allowFileDiscovery", discovery);
        }
        return told(call, stored(file, made));
    }

    private static String one(ObjectNode said, String field, Set<String> known) {
        String value = said.path(field).asText("");
        if (value.isEmpty()) {
            throw new Refusal(400, "required", "The permission " + field + " field is required.")
                    .at("parameter", "permission." + field);
        }
        if (!known.contains(value)) {
            throw new Refusal(400, "invalid", "The specified " + field + " is invalid or not supported.")
                    .at("parameter", "permission." + field);
        }
        return value;
    }

    private static void mustNotBeOwner(String role) {
        if (role.equals("owner")) {
            throw new Refusal(403, "forbidden", "The owner of a file of this Drive stays its owner.")
                    .at("parameter", "transferOwnership");
        }
    }

    private static String who(ObjectNode said, String type) {
        String field = type.equals("domain") ? "domain" : "emailAddress";
        String who = type.equals("anyone") ? "anyone" : said.path(field).asText("");
        if (who.isEmpty()) {
            throw new Refusal(400, "invalid", "The " + field + " of the permission is required.")
                    .at("parameter", "permission." + field);
        }
        return who;
    }

    /** The same person has the same id everywhere. */
    private static String id(String type, String who, String everyone) {
        return type.equals("anyone")
                ? everyone
                : String.format(
                        Locale.ROOT,
                        "1%019d",
                        Integer.toUnsignedLong(who.toLowerCase(Locale.ROOT).hashCode()));
    }

    private ObjectNode stored(DemoFile file, ObjectNode permission) {
        change(file, own -> own.set(permission.path("id").asText(), permission));
        return permission;
    }

    private void change(DemoFile file, Consumer<ObjectNode> how) {
        files.change(file.id(), before -> {
            Map<String, JsonNode> fields = before.details().fields();
            ObjectNode own = Shapes.object();
            if (fields.get(Sharing.FIELD) instanceof ObjectNode known) {
                own.setAll(known);
            }
            how.accept(own);
            return before.told(before.details().with(Sharing.FIELD, own));
        });
    }

    private Reply update(Call call, DemoFile file, ObjectNode permission) {
        String role = one(Metadata.json(call.body().bytes()), "role", ROLES);
        mustNotBeOwner(role);
        mustBeShared(permission.path("id").asText());
        return told(call, stored(file, permission.deepCopy().put("role", role)));
    }

    private static void mustBeShared(String permission) {
        if (permission.equals(Person.DEMO.permissionId())) {
            throw new Refusal(
                    403, "insufficientFilePermissions", "The user does not have sufficient permissions for this file.");
        }
    }

    private Reply delete(DemoFile file, String permission) {
        mustBeShared(permission);
        JsonNode own = file.details().fields().get(Sharing.FIELD);
        if (own == null || !own.has(permission)) {
            throw new Refusal(403, "cannotDeletePermission", "An inherited permission cannot be removed here.");
        }
        change(file, all -> all.remove(permission));
        return Reply.empty(204);
    }
}
