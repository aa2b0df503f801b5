package app.bandeja.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** An answer, whole, before any fault is done to it. */
record Reply(int status, Map<String, String> headers, Content body) {

    static Reply json(int status, JsonNode json) {
        byte[] bytes = json.toString().getBytes(StandardCharsets.UTF_8);
        return new Reply(status, Map.of("Content-Type", "application/json; charset=UTF-8"), new Content(bytes));
    }

    static Reply empty(int status) {
        return new Reply(status, Map.of(), Content.NONE);
    }

    /** JSON is packed; files go as they are, and so does what says of itself how long it is. */
    Reply packed() {
        if (!headers.getOrDefault("Content-Type", "").startsWith("application/json")) {
            return this;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            body.stream().transferTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return new Reply(status, headers, new Content(bytes.toByteArray()))
                .with(Map.of("Content-Encoding", "gzip", "Vary", "Accept-Encoding"));
    }

    Reply with(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.putAll(more);
        return new Reply(status, all, body);
    }
}
