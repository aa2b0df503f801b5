package app.bandeja.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** An answer, whole, before any fault is done to it. */
record Reply(int status, Map<String, String> headers, Content body) {

    static Reply json(int status, JsonNode json) {
        byte[] bytes = json.toString().getBytes(StandardCharsets.UTF_8);
        return new Reply(status, Map.of("Content-Type", "application/json; charset=UTF-8"), new Content(bytes));
    }

    static Reply empty(int status) {
        return new Reply(status, Map.of(), Content.NONE);
    }

    Reply with(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.putAll(more);
        return new Reply(status, all, body);
    }
}
