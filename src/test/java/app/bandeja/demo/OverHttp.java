package app.bandeja.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A client of the demo Drive that knows nothing but HTTP and JSON. */
final class OverHttp implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    final DriveServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    OverHttp() throws Exception {
        server = DriveServer.start(0);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    HttpRequest.Builder request(String path) {
        URI uri = URI.create(path.startsWith("http") ? path : server.url() + path);
        return HttpRequest.newBuilder(uri).header("Authorization", "Bearer valid-token");
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> send(String method, String path, String body) throws Exception {
        BodyPublisher sent = body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
        return send(request("/drive/v3/" + path)
                .header("Content-Type", "application/json; charset=UTF-8")
                .method(method, sent));
    }

    /** The answer of a call that works. */
    JsonNode json(String method, String path, String body) throws Exception {
        HttpResponse<String> answer = send(method, path, body);
        assertEquals(200, answer.statusCode(), answer.body());
        return JSON.readTree(answer.body());
    }

    JsonNode get(String path) throws Exception {
        return json("GET", path, "");
    }

    int status(String method, String path, String body) throws Exception {
        return send(method, path, body).statusCode();
    }

    /** Status, reason and place of an error. */
    String refusal(String method, String path, String body) throws Exception {
        HttpResponse<String> answer = send(method, path, body);
        JsonNode error = JSON.readTree(answer.body()).path("error");
        assertEquals(answer.statusCode(), error.path("code").asInt(), answer.body());
        JsonNode first = error.at("/errors/0");
        assertEquals(error.path("message"), first.path("message"));
        return answer.statusCode() + " " + first.path("reason").asText() + " "
                + first.path("location").asText();
    }

    String create(String body) throws Exception {
        return json("POST", "files", body).path("id").asText();
    }

    /** Names that a query finds. */
    List<String> found(String q) throws Exception {
        return names("files?q=" + encoded(q));
    }

    List<String> names(String path) throws Exception {
        List<String> names = new ArrayList<>();
        get(path).path("files").forEach(file -> names.add(file.path("name").asText()));
        return names;
    }

    @Override
    public void close() {
        server.close();
        client.close();
    }
}
