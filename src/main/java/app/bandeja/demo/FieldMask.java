package app.bandeja.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** Google's partial answers: {@code nextPageToken,files(id,name)}, {@code files/id}, {@code *}. */
final class FieldMask {
    private final Map<String, FieldMask> fields = new LinkedHashMap<>();

    private FieldMask() {}

    static FieldMask of(Call call, String ordinary) {
        String text = call.param("fields").orElse(ordinary);
        FieldMask mask = new FieldMask();
        int end = read(text, 0, mask);
        if (end != text.length()) {
            throw new Refusal(400, "invalidParameter", "Invalid field selection " + text);
        }
        return mask;
    }

    /** Reads up to a closing bracket that is not ours, and gives the position there. */
    private static int read(String text, int from, FieldMask into) {
        int at = from;
        while (at < text.length() && text.charAt(at) != ')') {
            int end = endOfName(text, at);
            FieldMask inner =
                    into.fields.computeIfAbsent(text.substring(at, end).strip(), name -> new FieldMask());
            at = readInner(text, end, inner);
            if (at < text.length() && text.charAt(at) == ',') {
                at++;
            }
        }
        return at;
    }

    private static int readInner(String text, int at, FieldMask inner) {
        if (at >= text.length()) {
            return at;
        }
        return switch (text.charAt(at)) {
            case '(' -> Math.min(read(text, at + 1, inner) + 1, text.length());
            case '/' -> {
                int end = endOfName(text, at + 1);
                FieldMask below = new FieldMask();
                inner.fields.put(text.substring(at + 1, end).strip(), below);
                yield readInner(text, end, below);
            }
            default -> at;
        };
    }

    private static int endOfName(String text, int from) {
        int at = from;
        while (at < text.length() && ",()/".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    JsonNode cut(JsonNode json) {
        if (fields.isEmpty() || fields.containsKey("*")) {
            return json;
        }
        return switch (json) {
            case ArrayNode array -> cut(array);
            case ObjectNode object -> cut(object);
            default -> json;
        };
    }

    private JsonNode cut(ArrayNode array) {
        ArrayNode kept = array.arrayNode();
        array.forEach(element -> kept.add(cut(element)));
        return kept;
    }

    private JsonNode cut(ObjectNode object) {
        ObjectNode kept = object.objectNode();
        fields.forEach((name, inner) -> {
            if (object.has(name)) {
                kept.set(name, inner.cut(object.get(name)));
            }
        });
        return kept;
    }
}
