package app.bandeja.demo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The server as any client sees it, over plain HTTP. */
class DriveServerTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private DriveServer server;

    @BeforeEach
    void start() throws Exception {
        server = DriveServer.start(0);
    }

    @AfterEach
    void stop() {
        server.close();
        client.close();
    }

    private HttpRequest.Builder request(String path) {
        URI uri = path.startsWith("http") ? URI.create(path) : URI.create(server.url() + path);
        return HttpRequest.newBuilder(uri).header("Authorization", "Bearer valid-token");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private JsonNode json(HttpRequest.Builder request) throws Exception {
        HttpResponse<String> answer = send(request);
        assertEquals(200, answer.statusCode(), answer.body());
        return JSON.readTree(answer.body());
    }

    private JsonNode get(String path) throws Exception {
        return json(request(path));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String add(String name) {
        return server.files().add(name, "application/pdf", name.getBytes(StandardCharsets.UTF_8), DriveServer.ROOT);
    }

    @Test
    void onlyTheRightTokenOpens() throws Exception {
        HttpRequest.Builder none = HttpRequest.newBuilder(URI.create(server.url() + "/drive/v3/about"));
        assertEquals("401 required", refusal(none));
        assertEquals("401 authError", refusal(request("/drive/v3/about").setHeader("Authorization", "Bearer other")));
    }

    private String refusal(HttpRequest.Builder request) throws Exception {
        HttpResponse<String> answer = send(request);
        assertTrue(answer.headers().firstValue("WWW-Authenticate").orElse("").startsWith("Bearer "));
        return answer.statusCode() + " "
                + JSON.readTree(answer.body()).at("/error/errors/0/reason").asText();
    }

    @Test
    void errorsHaveGooglesShape() throws Exception {
        HttpResponse<String> answer = send(request("/drive/v3/files/nowhere"));
        assertEquals(404, answer.statusCode());
        assertEquals(JSON.readTree("""
                        {"error": {"code": 404, "message": "File not found: nowhere.", "errors": [
                          {"message": "File not found: nowhere.", "domain": "global", "reason": "notFound",
                           "locationType": "parameter", "location": "fileId"}]}}
                        """), JSON.readTree(answer.body()));
    }

    @Test
    void fieldsAreGivenAsAsked() throws Exception {
        String id = add("a.pdf");
        assertEquals(
                JSON.readTree("{\"kind\":\"drive#file\",\"id\":\"" + id
                        + "\",\"name\":\"a.pdf\",\"mimeType\":\"application/pdf\"}"),
                get("/drive/v3/files/" + id));
        assertEquals(JSON.readTree("{\"size\":\"5\"}"), get("/drive/v3/files/" + id + "?fields=size"));
        assertEquals(
                JSON.readTree("{\"files\":[{\"name\":\"a.pdf\"}]}"),
                get("/drive/v3/files?fields=files(name),nextPageToken"));
        assertEquals(JSON.readTree("{\"files\":[{\"name\":\"a.pdf\"}]}"), get("/drive/v3/files?fields=files/name"));
        assertTrue(get("/drive/v3/files?fields=*").at("/files/0/md5Checksum").isTextual());
    }

    @Test
    void listsComeInOrderAndInPages() throws Exception {
        for (String name : List.of("c", "a", "e", "b", "d")) {
            add(name);
        }
        List<String> names = new ArrayList<>();
        String token = "";
        int pages = 0;
        do {
            JsonNode page = get("/drive/v3/files?pageSize=2&orderBy=name" + token);
            page.path("files").forEach(file -> names.add(file.path("name").asText()));
            token = page.has("nextPageToken")
                    ? "&pageToken=" + page.path("nextPageToken").asText()
                    : "";
            pages++;
        } while (!token.isEmpty());
        assertEquals(List.of("a", "b", "c", "d", "e"), names);
        assertEquals(3, pages);
        assertEquals(400, send(request("/drive/v3/files?pageToken=none")).statusCode());
    }

    @Test
    void aQueryIsAnswered() throws Exception {
        String a = add("a.pdf");
        server.files().trash(add("b.pdf"));
        String q = encoded("'root' in parents and trashed=false and modifiedTime > '2020-01-01T00:00:00Z'");
        JsonNode page = get("/drive/v3/files?orderBy=modifiedTime&q=" + q);
        assertEquals(1, page.path("files").size());
        assertEquals(a, page.at("/files/0/id").asText());
        assertEquals(
                400, send(request("/drive/v3/files?q=" + encoded("nonsense"))).statusCode());
    }

    @Test
    void theFeedGoesOnFromItsTokenAndEndsWithANewOne() throws Exception {
        String start =
                get("/drive/v3/changes/startPageToken").path("startPageToken").asText();
        String a = add("a.pdf");
        String b = add("b.pdf");
        server.files().delete(a);
        JsonNode first = get("/drive/v3/changes?pageSize=1&pageToken=" + start);
        assertEquals(b, first.at("/changes/0/fileId").asText());
        assertFalse(first.has("newStartPageToken"));
        JsonNode last =
                get("/drive/v3/changes?pageToken=" + first.path("nextPageToken").asText());
        assertEquals(a, last.at("/changes/0/fileId").asText());
        assertTrue(last.at("/changes/0/removed").asBoolean());
        assertFalse(last.path("changes").get(0).has("file"));
        assertFalse(last.has("nextPageToken"));
        JsonNode idle = get(
                "/drive/v3/changes?pageToken=" + last.path("newStartPageToken").asText());
        assertEquals(0, idle.path("changes").size());
        assertEquals(400, send(request("/drive/v3/changes?pageToken=7")).statusCode());
    }

    @Test
    void mediaComesWholeAndInRanges() throws Exception {
        String id = add("0123456789");
        String media = "/drive/v3/files/" + id + "?alt=media";
        assertEquals("0123456789", send(request(media)).body());
        assertEquals("0123456789", send(request("/download" + media)).body());
        HttpResponse<String> middle = send(request(media).header("Range", "bytes=2-4"));
        assertEquals(206, middle.statusCode());
        assertEquals("234", middle.body());
        assertEquals(
                "bytes 2-4/10", middle.headers().firstValue("Content-Range").orElse(""));
        assertEquals("789", send(request(media).header("Range", "bytes=7-")).body());
        assertEquals("89", send(request(media).header("Range", "bytes=-2")).body());
        assertEquals(416, send(request(media).header("Range", "bytes=10-")).statusCode());
        String folder = server.files().addFolder("f", DriveServer.ROOT);
        assertEquals(
                403, send(request("/drive/v3/files/" + folder + "?alt=media")).statusCode());
    }

    @Test
    void aSimpleUploadMakesAFile() throws Exception {
        JsonNode made = json(request("/upload/drive/v3/files?uploadType=media&fields=id,mimeType,size")
                .header("Content-Type", "application/pdf")
                .POST(BodyPublishers.ofString("abc")));
        assertEquals("application/pdf", made.path("mimeType").asText());
        assertEquals("3", made.path("size").asText());
    }

    @Test
    void anUploadInPartsKeepsNameTimeAndBytes() throws Exception {
        String folder = server.files().addFolder("f", DriveServer.ROOT);
        byte[] bytes = {0, 1, 13, 10, 13, 10, (byte) 0xff, '-', '-', 13, 10};
        String head = "--xyz\r\nContent-Type: application/json; charset=UTF-8\r\n\r\n{\"name\":\"año.pdf\","
                + "\"parents\":[\"" + folder + "\"],\"modifiedTime\":\"2019-01-02T03:04:05.678Z\"}\r\n"
                + "--xyz\r\nContent-Type: application/pdf\r\n\r\n";
        JsonNode made = json(request("/upload/drive/v3/files?uploadType=multipart&fields=*")
                .header("Content-Type", "multipart/related; boundary=xyz")
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(head),
                        BodyPublishers.ofByteArray(bytes),
                        BodyPublishers.ofString("\r\n--xyz--\r\n"))));
        assertEquals("año.pdf", made.path("name").asText());
        assertEquals("application/pdf", made.path("mimeType").asText());
        assertEquals(folder, made.at("/parents/0").asText());
        assertEquals("2019-01-02T03:04:05.678Z", made.path("modifiedTime").asText());
        assertArrayEquals(
                bytes, server.files().get(made.path("id").asText()).content().bytes());
    }

    @Test
    void aResumableUploadGoesOnWhereItBroke() throws Exception {
        HttpResponse<String> begun = send(request("/upload/drive/v3/files?uploadType=resumable")
                .POST(BodyPublishers.ofString("{\"name\":\"big.pdf\"}")));
        String session = begun.headers().firstValue("Location").orElseThrow();
        HttpResponse<String> half =
                send(request(session).header("Content-Range", "bytes 0-4/10").PUT(BodyPublishers.ofString("01234")));
        assertEquals(308, half.statusCode());
        HttpResponse<String> asked =
                send(request(session).header("Content-Range", "bytes */10").PUT(BodyPublishers.noBody()));
        assertEquals("bytes=0-4", asked.headers().firstValue("Range").orElse(""));
        JsonNode made =
                json(request(session).header("Content-Range", "bytes 5-9/10").PUT(BodyPublishers.ofString("56789")));
        assertEquals("big.pdf", made.path("name").asText());
        assertEquals(
                "0123456789",
                new String(
                        server.files().get(made.path("id").asText()).content().bytes(), StandardCharsets.UTF_8));
    }

    @Test
    void movingAndBinningKeepTheModifiedTimeAndNewContentDoesNot() throws Exception {
        String id = add("a.pdf");
        String folder = server.files().addFolder("f", DriveServer.ROOT);
        String path = "/drive/v3/files/" + id;
        String before = get(path + "?fields=modifiedTime").path("modifiedTime").asText();
        JsonNode moved = json(request(path + "?fields=*&removeParents=root&addParents=" + folder)
                .header("X-HTTP-Method-Override", "PATCH")
                .POST(BodyPublishers.ofString("{}")));
        assertEquals(folder, moved.at("/parents/0").asText());
        assertEquals(before, moved.path("modifiedTime").asText());
        JsonNode binned =
                json(request(path + "?fields=*").method("PATCH", BodyPublishers.ofString("{\"trashed\":true}")));
        assertTrue(binned.path("trashed").asBoolean());
        assertEquals(before, binned.path("modifiedTime").asText());
        JsonNode replaced = json(request("/upload" + path + "?uploadType=media&fields=*")
                .method("PATCH", BodyPublishers.ofString("new")));
        assertNotEquals(before, replaced.path("modifiedTime").asText());
        assertEquals("3", replaced.path("size").asText());
    }

    @Test
    void foldersAreMadeAndDeleted() throws Exception {
        JsonNode folder = json(request("/drive/v3/files")
                .POST(BodyPublishers.ofString("{\"name\":\"f\",\"mimeType\":\"application/vnd.google-apps.folder\"}")));
        String id = folder.path("id").asText();
        String child = server.files().add("c", "text/plain", new byte[0], id);
        assertFalse(get("/drive/v3/files/" + id + "?fields=*").has("size"));
        assertEquals(204, send(request("/drive/v3/files/" + id).DELETE()).statusCode());
        assertEquals(404, send(request("/drive/v3/files/" + child)).statusCode());
    }

    @Test
    void whatLiesInABinnedFolderIsInTheBin() throws Exception {
        String folder = server.files().addFolder("f", DriveServer.ROOT);
        String child = server.files().add("c", "text/plain", new byte[0], folder);
        server.files().trash(folder);
        JsonNode file = get("/drive/v3/files/" + child + "?fields=trashed,explicitlyTrashed");
        assertEquals(JSON.readTree("{\"trashed\":true,\"explicitlyTrashed\":false}"), file);
    }

    @Test
    void samplesLieInAFolderOfTheirOwn() throws Exception {
        String folder = SampleInvoices.loadInto(server);
        JsonNode page = get("/drive/v3/files?fields=*&q=" + encoded("'" + folder + "' in parents"));
        assertTrue(page.path("files").size() >= 10, page::toString);
        page.path("files")
                .forEach(file -> assertNotEquals("0", file.path("size").asText(), file::toString));
    }
}
