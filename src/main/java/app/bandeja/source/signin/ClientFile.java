package app.bandeja.source.signin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a {@code client_secret.json} of the Google console holds. Only the client's id and secret are taken: the
 * addresses in the file are not, or a forged file could send the consent to another server.
 */
public sealed interface ClientFile {

    record Usable(OAuthClient client) implements ClientFile {}

    record Unusable(Flaw flaw) implements ClientFile {}

    /** What is wrong with it. */
    enum Flaw {
        NOT_READABLE,
        NOT_JSON,
        /** Made for a web site: Google would not send its answer to this computer. */
        WEB_CLIENT,
        SERVICE_ACCOUNT,
        /** A stored token, as of Google's command line. */
        STORED_TOKEN,
        API_KEY,
        OTHER_JSON,
        /** A desktop client that lacks its id or its secret. */
        INCOMPLETE
    }

    /** The console's files have less than a kilobyte. */
    int LARGEST = 64 * 1024;

    /** Reads a file that a person chose. */
    static ClientFile read(Path file) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                return new Unusable(Files.isRegularFile(file) ? Flaw.OTHER_JSON : Flaw.NOT_READABLE);
            }
            return parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return new Unusable(Flaw.NOT_READABLE);
        }
    }

    /** Reads what such a file holds; a byte order mark, as some editors write, is no harm. */
    static ClientFile parse(String text) {
        try {
            JsonNode json = new ObjectMapper().readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
            return json.isObject() ? of(json) : new Unusable(json.isMissingNode() ? Flaw.NOT_JSON : Flaw.OTHER_JSON);
        } catch (JsonProcessingException e) {
            return new Unusable(Flaw.NOT_JSON);
        }
    }

    private static ClientFile of(JsonNode json) {
        if (json.path("installed").isObject()) {
            return installed(json.path("installed"));
        }
        return new Unusable(flaw(json));
    }

    private static ClientFile installed(JsonNode json) {
        String id = json.path("client_id").asText("").strip();
        String secret = json.path("client_secret").asText("").strip();
        boolean whole = id.endsWith(".apps.googleusercontent.com") && !secret.isEmpty();
        return whole ? new Usable(new OAuthClient(id, secret)) : new Unusable(Flaw.INCOMPLETE);
    }

    private static Flaw flaw(JsonNode json) {
        if (json.has("web")) {
            return Flaw.WEB_CLIENT;
        }
        return switch (json.path("type").asText("")) {
            case "service_account" -> Flaw.SERVICE_ACCOUNT;
            case "authorized_user" -> Flaw.STORED_TOKEN;
            default -> json.has("api_key") || json.has("key") ? Flaw.API_KEY : Flaw.OTHER_JSON;
        };
    }
}
