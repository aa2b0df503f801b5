package app.bandeja.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The smaller collections of Drive v3: permissions, revisions, channels and batches. */
class DrivePartsTest {
    private OverHttp drive;
    private String id = "";

    @BeforeEach
    void start() throws Exception {
        drive = new OverHttp();
        id = drive.create("{\"name\":\"a.tar.gz\"}");
    }

    @AfterEach
    void stop() {
        drive.close();
    }

    @Test
    void sharingIsSeenByQueriesAndByWhatLiesInTheFolder() throws Exception {
        String folder = drive.create("{\"name\":\"f\",\"mimeType\":\"application/vnd.google-apps.folder\"}");
        drive.json("PATCH", "files/" + id + "?addParents=" + folder, "{}");
        JsonNode made = drive.json(
                "POST",
                "files/" + folder + "/permissions?fields=*",
                "{\"type\":\"user\",\"role\":\"writer\",\"emailAddress\":\"bob@example.com\"}");
        assertEquals("bob@example.com", made.path("emailAddress").asText());
        assertEquals(List.of("a.tar.gz", "f"), drive.found("'bob@example.com' in writers"));
        assertEquals(
                "{\"shared\":true}", drive.get("files/" + id + "?fields=shared").toString());

        String permission =
                "files/" + folder + "/permissions/" + made.path("id").asText();
        assertEquals(
                "reader",
                drive.json("PATCH", permission, "{\"role\":\"reader\"}")
                        .path("role")
                        .asText());
        assertEquals(List.of(), drive.found("'bob@example.com' in writers"));
        assertEquals(List.of("a.tar.gz", "f"), drive.found("'bob@example.com' in readers"));
        assertEquals(204, drive.status("DELETE", permission, ""));
        assertEquals("404 notFound permissionId", drive.refusal("GET", permission, ""));
    }

    @Test
    void everyoneWithTheLinkIsAVisibility() throws Exception {
        JsonNode made = drive.json("POST", "files/" + id + "/permissions", "{\"type\":\"anyone\",\"role\":\"reader\"}");
        assertEquals(
                "{\"kind\":\"drive#permission\",\"id\":\"anyoneWithLink\",\"type\":\"anyone\",\"role\":\"reader\"}",
                made.toString());
        assertEquals(List.of("a.tar.gz"), drive.found("visibility = 'anyoneWithLink'"));
        assertEquals("400 invalid q", drive.refusal("GET", "files?q=visibility='x'", ""));
        assertEquals(
                2, drive.get("files/" + id + "/permissions").path("permissions").size());
    }

    @Test
    void aPermissionNeedsATypeARoleAndSomeone() throws Exception {
        String path = "files/" + id + "/permissions";
        assertEquals("400 required permission.type", drive.refusal("POST", path, "{\"role\":\"reader\"}"));
        assertEquals(
                "400 invalid permission.role", drive.refusal("POST", path, "{\"type\":\"anyone\",\"role\":\"king\"}"));
        assertEquals(
                "400 invalid permission.emailAddress",
                drive.refusal("POST", path, "{\"type\":\"user\",\"role\":\"reader\"}"));
    }

    @Test
    void whatAFileHeldBeforeCanBeReadAndForgotten() throws Exception {
        String file = drive.server.files().add("r", "text/plain", bytes("one"), DriveServer.ROOT);
        drive.server.files().replace(file, bytes("three"));
        JsonNode revisions = drive.get("files/" + file + "/revisions?fields=revisions(id,size)")
                .path("revisions");
        assertEquals(2, revisions.size());
        String old = "files/" + file + "/revisions/" + revisions.at("/0/id").asText();
        assertEquals(
                "one",
                drive.send(drive.request("/drive/v3/" + old + "?alt=media")).body());
        assertEquals(
                revisions.at("/1/id"),
                drive.get("files/" + file + "?fields=headRevisionId").path("headRevisionId"));
        assertEquals(
                "{\"keepForever\":true}",
                drive.json("PATCH", old + "?fields=keepForever", "{\"keepForever\":true}")
                        .toString());
        assertEquals(204, drive.status("DELETE", old, ""));
        assertEquals("404 notFound revisionId", drive.refusal("GET", old, ""));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aChannelIsOpenedOnceAndClosedOnce() throws Exception {
        String token =
                drive.get("changes/startPageToken").path("startPageToken").asText();
        String watch = "changes/watch?pageToken=" + token;
        String body = "{\"id\":\"c\",\"type\":\"web_hook\",\"address\":\"https://example.com/x\"}";
        JsonNode channel = drive.json("POST", watch, body);
        assertEquals("api#channel", channel.path("kind").asText());
        assertTrue(channel.path("expiration").isTextual());
        assertEquals("400 channelIdNotUnique ", drive.refusal("POST", watch, body));
        String stop =
                "{\"id\":\"c\",\"resourceId\":\"" + channel.path("resourceId").asText() + "\"}";
        assertEquals(204, drive.status("POST", "channels/stop", stop));
        assertEquals("404 notFound ", drive.refusal("POST", "channels/stop", stop));
    }

    @Test
    void aBatchAnswersEachOfItsCalls() throws Exception {
        String part = "--b\r\nContent-Type: application/http\r\nContent-ID: <%s>\r\n\r\n%s\r\n\r\n";
        HttpResponse<String> answer = drive.send(drive.request("/batch/drive/v3")
                .header("Content-Type", "multipart/mixed; boundary=b")
                .POST(BodyPublishers.ofString(part.formatted("one", "GET /drive/v3/files/" + id + "?fields=name")
                        + part.formatted("two", "GET /drive/v3/files/nowhere")
                        + part.formatted(
                                "three",
                                "PATCH /drive/v3/files/" + id
                                        + "?fields=name\r\nContent-Type: application/json\r\n\r\n{\"name\":\"z\"}")
                        + "--b--")));
        assertEquals(200, answer.statusCode(), answer.body());
        for (String told : List.of(
                "<response-one>",
                "HTTP/1.1 200 OK",
                "{\"name\":\"a.tar.gz\"}",
                "<response-two>",
                "HTTP/1.1 404 Not Found",
                "{\"name\":\"z\"}")) {
            assertTrue(answer.body().contains(told), () -> told + " in " + answer.body());
        }
    }

    @Test
    void theTopStaysWhereItIs() throws Exception {
        String refused = "403 insufficientFilePermissions ";
        String folder = drive.create("{\"name\":\"f\",\"mimeType\":\"application/vnd.google-apps.folder\"}");
        assertEquals(refused, drive.refusal("PATCH", "files/root", "{\"trashed\":true}"));
        assertEquals(refused, drive.refusal("DELETE", "files/root", ""));
        assertEquals(refused, drive.refusal("PATCH", "files/root?addParents=" + folder, "{}"));
    }

    @Test
    void aFileRemembersWhatItWasCalledWhenItCame() throws Exception {
        drive.json("PATCH", "files/" + id, "{\"name\":\"b.txt\"}");
        assertEquals(
                "{\"name\":\"b.txt\",\"originalFilename\":\"a.tar.gz\",\"fullFileExtension\":\"txt\"}",
                drive.get("files/" + id + "?fields=name,originalFilename,fullFileExtension")
                        .toString());
        String tar = drive.create("{\"name\":\"c.1.tar.gz\"}");
        assertEquals(
                "{\"fileExtension\":\"gz\",\"fullFileExtension\":\"tar.gz\"}",
                drive.get("files/" + tar + "?fields=fileExtension,fullFileExtension")
                        .toString());
    }

    @Test
    void spacesThatAreNotThereAreRefused() throws Exception {
        String token =
                drive.get("changes/startPageToken").path("startPageToken").asText();
        assertEquals("400 invalid spaces", drive.refusal("GET", "files?spaces=attic", ""));
        assertEquals("400 invalid spaces", drive.refusal("GET", "changes?spaces=attic&pageToken=" + token, ""));
        assertEquals("400 invalidParameter alt", drive.refusal("GET", "files?alt=xml", ""));
    }
}
