package app.bandeja.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** {@code watch} and {@code channels.stop}: channels are opened and closed; nothing is ever sent through them. */
final class Channels {
    private static final int KEPT = 1000;
    private static final Duration LIFE = Duration.ofDays(1);

    private final Map<String, String> open = new Recent<>(KEPT);

    /** @param what is watched, as Google's address of it */
    synchronized Reply watch(Call call, String what, Instant now) {
        ObjectNode said = Metadata.json(call.body().bytes());
        String id = said.path("id").asText("");
        if (id.isEmpty()) {
            throw new Refusal(400, "required", "Required").at("other", "entity.resource.id");
        }
        if (!said.path("type").asText("").matches("web_?hook")) {
            throw Refusal.badRequest(
                    "Unknown channel type: " + said.path("type").asText(""));
        }
        if (!said.path("address").asText("").startsWith("https://")) {
            throw new Refusal(
                    400,
                    "push.webhookUrlNotHttps",
                    "WebHook callback must be HTTPS: " + said.path("address").asText(""));
        }
        String resource = "res-" + Integer.toHexString(what.hashCode());
        if (open.putIfAbsent(id, resource) != null) {
            throw new Refusal(400, "channelIdNotUnique", "Channel id " + id + " not unique");
        }
        ObjectNode json = Shapes.object()
                .put("kind", "api#channel")
                .put("id", id)
                .put("resourceId", resource)
                .put("resourceUri", "https://www.googleapis.com" + what + "?alt=json")
                .put("expiration", expiration(said, now));
        if (said.hasNonNull("token")) {
            json.put("token", said.path("token").asText());
        }
        return Reply.json(200, json);
    }

    private static String expiration(ObjectNode said, Instant now) {
        return said.hasNonNull("expiration")
                ? said.path("expiration").asText()
                : Long.toString(now.plus(LIFE).toEpochMilli());
    }

    synchronized Reply stop(Call call) {
        ObjectNode said = Metadata.json(call.body().bytes());
        String id = said.path("id").asText("");
        if (!open.remove(id, said.path("resourceId").asText(""))) {
            throw new Refusal(404, "notFound", "Channel '" + id + "' not found for project 'demo'");
        }
        return Reply.empty(204);
    }
}
