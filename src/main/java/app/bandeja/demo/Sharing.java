package app.bandeja.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who may do what with a file: its owner, those it is shared with, and those that a folder above is shared with. */
final class Sharing {
    /** What is kept of a file's own permissions, by their ids. */
    static final String FIELD = "permissions";

    private static final Set<String> WRITE = Set.of("owner", "organizer", "fileOrganizer", "writer");

    private Sharing() {}

    /** By id, the owner first. */
    static Map<String, ObjectNode> of(DemoFile file, DriveFiles files) {
        Map<String, ObjectNode> all = new LinkedHashMap<>();
        List<DemoFile> chain = files.withThoseAbove(file);
        boolean mine = files.driveOf(file).isEmpty();
        all.put(Person.DEMO.permissionId(), owner(mine ? "owner" : "organizer"));
        for (DemoFile at : chain) {
            JsonNode own = at.details().fields().get(FIELD);
            if (own != null) {
                own.properties().forEach(entry -> all.putIfAbsent(entry.getKey(), (ObjectNode) entry.getValue()));
            }
        }
        return all;
    }

    private static ObjectNode owner(String role) {
        return Shapes.object()
                .put("kind", "drive#permission")
                .put("id", Person.DEMO.permissionId())
                .put("type", "user")
                .put("role", role)
                .put("emailAddress", Shapes.EMAIL)
                .put("displayName", Person.DEMO.name())
                .put("deleted", false)
                .put("pendingOwner", false);
    }

    /** Whether someone, by address, is an owner, a writer or a reader of it. */
    static boolean has(String person, String collection, DemoFile file, DriveFiles files) {
        String email = person.equals("me") ? Shapes.EMAIL : person;
        return of(file, files).values().stream()
                .filter(permission -> permission.path("emailAddress").asText().equalsIgnoreCase(email))
                .map(permission -> permission.path("role").asText())
                .anyMatch(role -> isOf(role, collection));
    }

    private static boolean isOf(String role, String collection) {
        return switch (collection) {
            case "owners" -> role.equals("owner");
            case "writers" -> WRITE.contains(role);
            default -> true;
        };
    }

    /** {@code limited}, or how far beyond it everyone can come. */
    static String visibility(DemoFile file, DriveFiles files) {
        String found = "limited";
        for (ObjectNode permission : of(file, files).values()) {
            boolean open = permission.path("allowFileDiscovery").asBoolean();
            found = switch (permission.path("type").asText()) {
                case "anyone" -> open ? "anyoneCanFind" : "anyoneWithLink";
                case "domain" -> open ? "domainCanFind" : "domainWithLink";
                default -> found;
            };
        }
        return found;
    }
}
