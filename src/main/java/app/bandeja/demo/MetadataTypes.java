package app.bandeja.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;

/** The JSON types of what a client may write: a name that is an object cannot be read. */
final class MetadataTypes {
    private static final Map<JsonNodeType, Set<String>> FIELDS = Map.of(
            JsonNodeType.STRING,
            Set.of(
                    "id",
                    "name",
                    "mimeType",
                    "description",
                    "createdTime",
                    "modifiedTime",
                    "viewedByMeTime",
                    "originalFilename",
                    "folderColorRgb",
                    "role",
                    "emailAddress",
                    "domain"),
            JsonNodeType.ARRAY,
            Set.of("parents", "contentRestrictions"),
            JsonNodeType.OBJECT,
            Set.of("properties", "appProperties", "shortcutDetails", "contentHints"),
            JsonNodeType.BOOLEAN,
            Set.of(
                    "starred",
                    "trashed",
                    "writersCanShare",
                    "copyRequiresWriterPermission",
                    "keepForever",
                    "allowFileDiscovery"));

    private MetadataTypes() {}

    /** A null stands for any type. */
    static boolean fit(ObjectNode json) {
        return FIELDS.entrySet().stream()
                .allMatch(type -> type.getValue().stream().allMatch(name -> fits(json, name, type.getKey())));
    }

    private static boolean fits(ObjectNode json, String name, JsonNodeType type) {
        JsonNode value = json.path(name);
        return value.isMissingNode() || value.isNull() || value.getNodeType() == type;
    }
}
