package app.bandeja.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Google's partial answers: {@code nextPageToken,files(id,name)}, {@code files/id}, {@code *}. */
final class FieldMask {
    private static final Pattern NAME = Pattern.compile("\\s*(\\*|[A-Za-z_][A-Za-z0-9_-]*)\\s*");

    private static final int DEEPEST = 50;

    private final Map<String, FieldMask> fields = new LinkedHashMap<>();

    private final int depth;

    private FieldMask(int depth) {
        this.depth = depth;
    }

    /**
     * What the client asks for, or the ordinary fields.
     *
     * @param known every field that there is; another one is refused
     */
    static FieldMask of(Call call, String ordinary, FieldMask known) {
        String text = call.param("fields").orElse(ordinary);
        FieldMask mask = parse(text);
        mask.mustBeIn(known, text);
        return mask;
    }

    static FieldMask parse(String text) {
        FieldMask mask = new FieldMask(0);
        if (readList(text, 0, mask) != text.length()) {
            throw refusal(text);
        }
        return mask;
    }

    private static Refusal refusal(String text) {
        return new Refusal(400, "invalidParameter", "Invalid field selection " + text).at("parameter", "fields");
    }

    /** Reads items up to the end or to a closing bracket, and gives the position there. */
    private static int readList(String text, int from, FieldMask into) {
        int at = readItem(text, from, into);
        while (at < text.length() && text.charAt(at) == ',') {
            at = readItem(text, at + 1, into);
        }
        return at;
    }

    private static int readItem(String text, int from, FieldMask into) {
        if (into.depth > DEEPEST) {
            throw refusal(text);
        }
        Matcher name = NAME.matcher(text).region(from, text.length());
        if (!name.lookingAt()) {
            throw refusal(text);
        }
        FieldMask inner = into.fields.computeIfAbsent(name.group(1), field -> new FieldMask(into.depth + 1));
        int at = name.end();
        if (at == text.length()) {
            return at;
        }
        return switch (text.charAt(at)) {
            case '/' -> readItem(text, at + 1, inner);
            case '(' -> close(text, readList(text, at + 1, inner));
            default -> at;
        };
    }

    private static int close(String text, int at) {
        if (at == text.length() || text.charAt(at) != ')') {
            throw refusal(text);
        }
        return at + 1;
    }

    private void mustBeIn(FieldMask known, String text) {
        if (known.fields.containsKey("*")) {
            return;
        }
        fields.forEach((name, inner) -> {
            FieldMask below = known.fields.get(name);
            if (!name.equals("*") && below == null) {
                throw refusal(name);
            }
            if (below != null) {
                inner.mustBeIn(below, text);
            }
        });
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
