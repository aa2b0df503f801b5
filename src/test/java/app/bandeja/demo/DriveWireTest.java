package app.bandeja.demo;

import static app.bandeja.demo.OverHttp.encoded;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What clients other than ours send, and what they send wrongly. */
class DriveWireTest {
    private OverHttp drive;

    @BeforeEach
    void start() throws Exception {
        drive = new OverHttp();
    }

    @AfterEach
    void stop() {
        drive.close();
    }

    private String session() throws Exception {
        return drive.send(drive.request("/upload/drive/v3/files?uploadType=resumable")
                        .POST(BodyPublishers.ofString("{\"name\":\"long\"}")))
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "{\"name\":{\"a\":1}}", "{\"parents\":\"root\"}", "{\"starred\":\"yes\"}"})
    void whatCannotBeReadIsAParseError(String body) throws Exception {
        assertEquals("400 parseError ", drive.refusal("POST", "files", body));
    }

    @Test
    void metadataHasASize() throws Exception {
        String body = "{\"description\":\"" + "x".repeat(RequestBody.MOST_METADATA) + "\"}";
        assertEquals("413 uploadTooLarge ", drive.refusal("POST", "files", body));
    }

    @Test
    void aBodyThatIsNoGzipIsRefused() throws Exception {
        HttpResponse<String> answer = drive.send(drive.request("/drive/v3/files")
                .header("Content-Encoding", "gzip")
                .POST(BodyPublishers.ofString("{}")));
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("badRequest"), answer.body());
    }

    @Test
    void aQueryThatGoesTooDeepIsRefused() throws Exception {
        String deep = "(".repeat(3000) + "trashed" + ")".repeat(3000);
        assertEquals("400 invalid q", drive.refusal("GET", "files?q=" + encoded(deep), ""));
        String mask = "files/" + "owners/".repeat(3000) + "me";
        assertEquals("400 invalidParameter fields", drive.refusal("GET", "files?fields=" + mask, ""));
    }

    @Test
    void aGetThatIsTooLongForAnAddressComesAsAForm() throws Exception {
        drive.create("{\"name\":\"a\"}");
        drive.create("{\"name\":\"b\"}");
        HttpResponse<String> answer = drive.send(drive.request("/drive/v3/files")
                .header("X-HTTP-Method-Override", "GET")
                .POST(BodyPublishers.ofString("fields=files(name)&q=" + encoded("name = 'b'"))));
        assertEquals("{\"files\":[{\"name\":\"b\"}]}", answer.body());
    }

    @Test
    void literalsMayStandInDoubleQuotes() throws Exception {
        drive.create("{\"name\":\"say \\\"hi\\\"\"}");
        assertEquals(List.of("say \"hi\""), drive.found("name = \"say \\\"hi\\\"\""));
    }

    @Test
    void aTokenMayBeAParameterAndItsSchemeInAnyLetters() throws Exception {
        for (String header : List.of("bearer valid-token", "Bearer  valid-token")) {
            assertEquals(
                    200,
                    drive.send(drive.request("/drive/v3/files").setHeader("Authorization", header))
                            .statusCode());
        }
        String path = "/drive/v3/files?access_token=";
        assertEquals(
                200,
                drive.send(drive.request(path + "valid-token").setHeader("Authorization", "Basic eDp5"))
                        .statusCode());
        assertEquals(
                401,
                drive.send(drive.request(path + "other").setHeader("Authorization", "Basic eDp5"))
                        .statusCode());
    }

    @Test
    void headTellsTheLengthAndSendsNothing() throws Exception {
        String id = drive.server.files().add("a", "text/plain", new byte[7], DriveServer.ROOT);
        HttpResponse<String> answer = drive.send(
                drive.request("/drive/v3/files/" + id + "?alt=media").method("HEAD", BodyPublishers.noBody()));
        assertEquals(
                "200 7",
                answer.statusCode() + " "
                        + answer.headers().firstValue("Content-Length").orElse(""));
        assertEquals("", answer.body());
    }

    @Test
    void answersArePackedOnlyForWhomSaysSoTwice() throws Exception {
        String path = "/drive/v3/files";
        assertEquals(
                "gzip",
                drive.send(drive.request(path).header("Accept-Encoding", "gzip").header("User-Agent", "x (gzip)"))
                        .headers()
                        .firstValue("Content-Encoding")
                        .orElse(""));
        assertFalse(drive.send(drive.request(path).header("Accept-Encoding", "gzip"))
                .headers()
                .firstValue("Content-Encoding")
                .isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes x-y/z", "bytes 5-2/10", "bytes 0-4/3", "bytes 0-1/10", "5"})
    void aPartThatIsNotWhereItSaysIsRefused(String range) throws Exception {
        HttpResponse<String> answer = drive.send(
                drive.request(session()).header("Content-Range", range).PUT(BodyPublishers.ofString("01234")));
        assertEquals(400, answer.statusCode(), answer.body());
    }

    @Test
    void anUploadThatCannotEndWellDoesNotBegin() throws Exception {
        HttpResponse<String> answer = drive.send(drive.request("/upload/drive/v3/files?uploadType=resumable")
                .POST(BodyPublishers.ofString("{\"parents\":[\"nowhere\"]}")));
        assertEquals(404, answer.statusCode());
    }

    @Test
    void aRangeMayEndFarBehindTheEnd() throws Exception {
        String id = drive.server.files().add("a", "text/plain", new byte[7], DriveServer.ROOT);
        HttpResponse<String> answer = drive.send(
                drive.request("/drive/v3/files/" + id + "?alt=media").header("Range", "bytes=5-99999999999"));
        assertEquals("206 2", answer.statusCode() + " " + answer.body().length());
    }

    @Test
    void pageTokensOfOldWalksAreForgottenAndOthersGoOn() throws Exception {
        drive.create("{\"name\":\"a\"}");
        drive.create("{\"name\":\"b\"}");
        String path = "files?pageSize=1&orderBy=name";
        String first = drive.get(path).path("nextPageToken").asText();
        assertEquals(List.of("b"), drive.names(path + "&pageToken=" + encoded(first)));
        assertEquals(List.of("b"), drive.names(path + "&pageToken=" + encoded(first)));
        for (int walk = 0; walk < 200; walk++) {
            drive.get(path);
        }
        assertEquals("400 invalid pageToken", drive.refusal("GET", path + "&pageToken=" + encoded(first), ""));
    }
}
