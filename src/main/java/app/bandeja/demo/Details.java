package app.bandeja.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a client may say of a file beside its name, type, folder and bytes, in Drive's own words. */
record Details(Map<String, JsonNode> fields) {
    static final Details NONE = new Details(Map.of());

    /** Settable, and given back as they were set. */
    static final List<String> TOLD = List.of(
            "description",
            "starred",
            "folderColorRgb",
            "writersCanShare",
            "viewersCanCopyContent",
            "copyRequiresWriterPermission",
            "originalFilename",
            "viewedByMeTime",
            "properties",
            "appProperties",
            "shortcutDetails",
            "contentRestrictions",
            "inheritedPermissionsDisabled",
            "downloadRestrictions");

    /** Of these, an update names single keys: a null takes the key away. */
    private static final Set<String> MAPS = Set.of("properties", "appProperties");

    Details {
        fields = Map.copyOf(fields);
    }

    /** With what the client sent; what it did not send stays. */
    Details merged(JsonNode sent) {
        Map<String, JsonNode> all = new LinkedHashMap<>(fields);
        for (String name : TOLD) {
            if (sent.has(name)) {
                put(all, name, MAPS.contains(name) ? mapped(all.get(name), sent.get(name)) : sent.get(name));
            }
        }
        // never given back, only searched in
        if (sent.at("/contentHints/indexableText").isTextual()) {
            all.put("indexableText", sent.at("/contentHints/indexableText"));
        }
        return new Details(all);
    }

    private static void put(Map<String, JsonNode> all, String name, JsonNode value) {
        if (value.isNull() || (value.isObject() && value.isEmpty())) {
            all.remove(name);
        } else {
            all.put(name, value);
        }
    }

    private static JsonNode mapped(@Nullable JsonNode before, JsonNode sent) {
        ObjectNode map = before instanceof ObjectNode object ? object.deepCopy() : Shapes.object();
        sent.properties().forEach(entry -> {
            if (entry.getValue().isNull()) {
                map.remove(entry.getKey());
            } else {
                map.put(entry.getKey(), entry.getValue().asText());
            }
        });
        return map;
    }

    Details with(String name, JsonNode value) {
        Map<String, JsonNode> all = new LinkedHashMap<>(fields);
        all.put(name, value);
        return new Details(all);
    }

    Details without(String name) {
        Map<String, JsonNode> all = new LinkedHashMap<>(fields);
        all.remove(name);
        return new Details(all);
    }

    boolean flag(String name) {
        JsonNode value = fields.get(name);
        return value != null && value.asBoolean();
    }

    String text(String name) {
        JsonNode value = fields.get(name);
        return value == null ? "" : value.asText();
    }

    String text(String name, String key) {
        JsonNode value = fields.get(name);
        return value == null ? "" : value.path(key).asText("");
    }
}
