package app.bandeja.demo;

import static app.bandeja.demo.OverHttp.encoded;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Google documents of Drive v3, asked over plain HTTP. */
class DriveApiTest {
    private static final String FOLDER = "\"mimeType\":\"application/vnd.google-apps.folder\"";
    private OverHttp drive;

    @BeforeEach
    void start() throws Exception {
        drive = new OverHttp();
    }

    @AfterEach
    void stop() {
        drive.close();
    }

    @ParameterizedTest
    @CsvSource({
        "files?pageSize=0, 400 invalidParameter pageSize",
        "files?pageSize=1001, 400 invalidParameter pageSize",
        "files?pageSize=ten, 400 invalidParameter pageSize",
        "files?pageToken=none, 400 invalid pageToken",
        "files?fields=files(nothing), 400 invalidParameter fields",
        "files?fields=files(id, 400 invalidParameter fields",
        "files?orderBy=colour, 400 invalid orderBy",
        "files?orderBy=name%20down, 400 invalid orderBy",
        "files?q=name, 400 invalid q",
        "files?q=fullText%20contains%20'a'&orderBy=name, 400 badRequest orderBy",
        "files?corpora=drive, 400 badRequest driveId",
        "files/nowhere, 404 notFound fileId",
        "about, 400 required fields",
        "changes, 400 required pageToken",
        "changes?pageToken=x, 400 invalid pageToken",
        "drives/nowhere, 404 notFound driveId"
    })
    void whatIsWrongIsRefusedInGooglesWords(String path, String refusal) throws Exception {
        assertEquals(refusal, drive.refusal("GET", path, ""));
    }

    @Test
    void aFileOfMetadataAloneIsEmptyBytesOfNoKnownType() throws Exception {
        JsonNode file = drive.json("POST", "files?fields=*", "{}");
        assertEquals("drive#file", file.path("kind").asText());
        assertEquals("Untitled", file.path("name").asText());
        assertEquals("application/octet-stream", file.path("mimeType").asText());
        assertEquals("0", file.path("size").asText());
        assertEquals(
                "d41d8cd98f00b204e9800998ecf8427e", file.path("md5Checksum").asText());
        assertEquals(
                "da39a3ee5e6b4b0d3255bfef95601890afd80709",
                file.path("sha1Checksum").asText());
        assertTrue(file.path("version").isTextual());
        assertTrue(file.path("headRevisionId").isTextual());
        assertEquals(drive.get("files/root").path("id"), file.at("/parents/0"));
    }

    @Test
    void timesAndMarksAreKeptAsTheClientSetsThem() throws Exception {
        JsonNode file = drive.json(
                "POST",
                "files?fields=createdTime,modifiedTime,starred,description,properties",
                "{\"createdTime\":\"2001-02-03T04:05:06Z\",\"modifiedTime\":\"2002-02-03T04:05:06.789+01:00\","
                        + "\"starred\":true,\"description\":\"d\",\"properties\":{\"k\":\"v\"}}");
        assertEquals(
                "{\"createdTime\":\"2001-02-03T04:05:06.000Z\",\"modifiedTime\":\"2002-02-03T03:05:06.789Z\","
                        + "\"starred\":true,\"description\":\"d\",\"properties\":{\"k\":\"v\"}}",
                file.toString());
    }

    @Test
    void anUpdateLeavesWhatItDoesNotName() throws Exception {
        String id = drive.create("{\"name\":\"a\",\"description\":\"d\",\"properties\":{\"k\":\"v\",\"l\":\"w\"}}");
        JsonNode before = drive.get("files/" + id + "?fields=*");
        JsonNode after =
                drive.json("PATCH", "files/" + id + "?fields=*", "{\"name\":\"b\",\"properties\":{\"k\":null}}");
        assertEquals("b", after.path("name").asText());
        assertEquals("d", after.path("description").asText());
        assertEquals("{\"l\":\"w\"}", after.path("properties").toString());
        assertTrue(after.path("version").asLong() > before.path("version").asLong());
        assertEquals(before.path("headRevisionId"), after.path("headRevisionId"));
    }

    @Test
    void whatAClientMayNotWriteIsRefused() throws Exception {
        String id = drive.create("{}");
        for (String body :
                List.of("{\"parents\":[\"root\"]}", "{\"size\":\"3\"}", "{\"createdTime\":\"2001-01-01\"}")) {
            assertEquals("403 fieldNotWritable ", drive.refusal("PATCH", "files/" + id, body));
        }
    }

    @Test
    void aFolderCannotLieInItself() throws Exception {
        String outer = drive.create("{\"name\":\"outer\"," + FOLDER + "}");
        String inner = drive.create("{\"name\":\"inner\",\"parents\":[\"" + outer + "\"]," + FOLDER + "}");
        assertEquals("400 badRequest ", drive.refusal("PATCH", "files/" + outer + "?addParents=" + inner, "{}"));
    }

    @Test
    void aQueryFindsByAllDocumentedFields() throws Exception {
        String folder = drive.create("{\"name\":\"folder\"," + FOLDER + "}");
        String hello = drive.create("{\"name\":\"HelloWorld\",\"starred\":true,\"parents\":[\"" + folder + "\"],"
                + "\"properties\":{\"dept\":\"it's\"},\"appProperties\":{\"x\":\"1\"},"
                + "\"modifiedTime\":\"2020-01-01T00:00:00Z\",\"viewedByMeTime\":\"2020-06-01T00:00:00Z\"}");
        drive.create("{\"name\":\"L'été 2.pdf\",\"mimeType\":\"application/pdf\",\"description\":\"red apple\"}");
        drive.create("{\"name\":\"link\",\"mimeType\":\"application/vnd.google-apps.shortcut\","
                + "\"shortcutDetails\":{\"targetId\":\"" + hello + "\"}}");
        assertEquals(List.of("HelloWorld"), drive.found("name contains 'hello'"));
        assertEquals(List.of(), drive.found("name contains 'World'"));
        assertEquals(List.of("L'été 2.pdf"), drive.found("name='L\\'été 2.pdf'"));
        assertEquals(List.of("L'été 2.pdf"), drive.found("fullText contains 'apple'"));
        assertEquals(List.of("L'été 2.pdf"), drive.found("fullText contains '\"red apple\"'"));
        assertEquals(List.of(), drive.found("fullText contains '\"apple red\"'"));
        assertEquals(List.of("HelloWorld"), drive.found("'" + folder + "' in parents"));
        assertEquals(List.of("HelloWorld"), drive.found("starred"));
        assertEquals(List.of("HelloWorld"), drive.found("starred = true and trashed=false"));
        assertEquals(List.of("HelloWorld"), drive.found("properties has { key='dept' and value='it\\'s' }"));
        assertEquals(List.of("HelloWorld"), drive.found("appProperties has {key='x' and value='1'}"));
        assertEquals(List.of("HelloWorld"), drive.found("viewedByMeTime > '2020-05-01'"));
        assertEquals(List.of("HelloWorld"), drive.found("modifiedTime <= '2020-01-01T00:00:00'"));
        assertEquals(List.of("link"), drive.found("shortcutDetails.targetId = '" + hello + "'"));
        assertEquals(List.of("L'été 2.pdf"), drive.found("mimeType contains 'pdf'"));
        assertEquals(4, drive.found("'me' in owners").size());
        assertEquals(List.of(), drive.found("sharedWithMe"));
        assertEquals(
                List.of("folder", "HelloWorld"),
                drive.found("(name='folder' or name = 'HelloWorld') and not mimeType='application/pdf'"));
    }

    @Test
    void listsComeInTheOrderThatIsAskedFor() throws Exception {
        drive.create("{\"name\":\"n12\",\"createdTime\":\"2020-01-01T00:00:00Z\"}");
        drive.create("{\"name\":\"N2\",\"createdTime\":\"2022-01-01T00:00:00Z\"}");
        drive.create("{\"name\":\"z\",\"createdTime\":\"2021-01-01T00:00:00Z\"," + FOLDER + "}");
        assertEquals(List.of("n12", "N2", "z"), drive.names("files?orderBy=name"));
        assertEquals(List.of("z", "N2", "n12"), drive.names("files?orderBy=folder,name%20desc"));
        assertEquals(List.of("N2", "n12", "z"), drive.names("files?orderBy=name_natural"));
        assertEquals(List.of("N2", "z", "n12"), drive.names("files?orderBy=createdTime%20desc"));
    }

    @Test
    void pagesNeitherRepeatNorLoseWhenFilesComeAndGoMeanwhile() throws Exception {
        String first = "";
        for (int n = 0; n < 6; n++) {
            String id = drive.create("{\"name\":\"" + n + "\"}");
            first = n == 0 ? id : first;
        }
        JsonNode page = drive.get("files?pageSize=2&fields=files/name,nextPageToken");
        assertEquals(204, drive.status("DELETE", "files/" + first, ""));
        drive.create("{\"name\":\"late\"}");
        Set<String> names = new HashSet<>();
        page.path("files").forEach(file -> names.add(file.path("name").asText()));
        String token = page.path("nextPageToken").asText();
        while (!token.isEmpty()) {
            page = drive.get("files?pageSize=2&pageToken=" + encoded(token));
            page.path("files")
                    .forEach(file -> assertTrue(names.add(file.path("name").asText())));
            token = page.path("nextPageToken").asText();
        }
        assertEquals(Set.of("0", "1", "2", "3", "4", "5"), names);
    }

    @Test
    void aCopyHasTheBytesAndAnIdOfItsOwn() throws Exception {
        String id = drive.server.files().add("a.pdf", "application/pdf", new byte[] {1, 2}, DriveServer.ROOT);
        JsonNode copy = drive.json("POST", "files/" + id + "/copy?fields=*", "");
        assertEquals("Copy of a.pdf", copy.path("name").asText());
        assertEquals("2", copy.path("size").asText());
        assertNotEquals(id, copy.path("id").asText());
        assertEquals(
                "b.pdf",
                drive.json("POST", "files/" + id + "/copy", "{\"name\":\"b.pdf\"}")
                        .path("name")
                        .asText());
        String folder = drive.create("{" + FOLDER + "}");
        assertEquals("403 cannotCopyFile ", drive.refusal("POST", "files/" + folder + "/copy", "{}"));
    }

    @Test
    void generatedIdsAreTakenOnce() throws Exception {
        JsonNode ids = drive.get("files/generateIds?count=3");
        assertEquals(3, ids.path("ids").size());
        String body = "{\"id\":" + ids.at("/ids/0") + "}";
        assertEquals(ids.at("/ids/0").asText(), drive.create(body));
        assertEquals("409 fileIdInUse ", drive.refusal("POST", "files", body));
        assertEquals(400, drive.status("GET", "files/generateIds?count=1001", ""));
    }

    @Test
    void theBinIsEmptied() throws Exception {
        String id = drive.create("{\"name\":\"a\"}");
        JsonNode binned = drive.json("PATCH", "files/" + id + "?fields=trashed,trashedTime", "{\"trashed\":true}");
        assertTrue(binned.path("trashed").asBoolean());
        assertTrue(binned.path("trashedTime").isTextual());
        drive.create("{\"name\":\"kept\"}");
        assertEquals(204, drive.status("DELETE", "files/trash", ""));
        assertEquals(List.of("kept"), drive.names("files"));
    }

    @Test
    void nativeDocumentsAreExportedNotDownloaded() throws Exception {
        byte[] text = "hola".getBytes(StandardCharsets.UTF_8);
        String id = drive.server.files().add("d", Export.DOCUMENT, text, DriveServer.ROOT);
        assertEquals("403 fileNotDownloadable alt", drive.refusal("GET", "files/" + id + "?alt=media", ""));
        String export = "/drive/v3/files/" + id + "/export?mimeType=";
        assertEquals("hola", drive.send(drive.request(export + "text/plain")).body());
        assertTrue(drive.send(drive.request(export + "application/pdf")).body().startsWith("%PDF-"));
        assertEquals("400 badRequest convertTo", drive.refusal("GET", "files/" + id + "/export?mimeType=a/b", ""));
        String file = drive.create("{}");
        assertEquals(
                "403 fileNotExportable ", drive.refusal("GET", "files/" + file + "/export?mimeType=text/plain", ""));
        assertFalse(drive.get("files/" + id + "?fields=*").has("md5Checksum"));
    }

    @Test
    void sharedDrivesAreSeenByThoseWhoKnowThem() throws Exception {
        String id = drive.json("POST", "drives?requestId=1", "{\"name\":\"Clientes\"}")
                .path("id")
                .asText();
        String start = drive.get("changes/startPageToken?supportsAllDrives=true&driveId=" + id)
                .path("startPageToken")
                .asText();
        String file = drive.create("{\"name\":\"in drive\",\"parents\":[\"" + id + "\"]}");
        drive.create("{\"name\":\"mine\"}");
        assertEquals(List.of("mine"), drive.names("files"));
        String all = "includeItemsFromAllDrives=true&supportsAllDrives=true";
        assertEquals(List.of("in drive", "mine"), drive.names("files?" + all));
        assertEquals(List.of("in drive"), drive.names("files?corpora=drive&driveId=" + id + "&" + all));
        assertEquals(404, drive.status("GET", "files/" + file, ""));
        assertEquals(
                id,
                drive.get("files/" + file + "?supportsAllDrives=true")
                        .path("driveId")
                        .asText());
        JsonNode changes = drive.get("changes?pageToken=" + start + "&driveId=" + id + "&" + all);
        assertEquals(1, changes.path("changes").size());
        assertEquals(file, changes.at("/changes/0/fileId").asText());
        assertEquals("Clientes", drive.get("drives").at("/drives/0/name").asText());
        assertEquals(403, drive.status("DELETE", "drives/" + id, ""));
    }

    @Test
    void aRowAboutADriveBearsNoFileId() throws Exception {
        String start =
                drive.get("changes/startPageToken").path("startPageToken").asText();
        String id = drive.server.files().addDrive("Clientes");
        JsonNode row = drive.get("changes?includeItemsFromAllDrives=true&supportsAllDrives=true&pageToken=" + start)
                .at("/changes/0");
        assertEquals("drive", row.path("changeType").asText());
        assertEquals(id, row.path("driveId").asText());
        assertFalse(row.has("fileId"));
    }

    @Test
    void removalsAreLeftOutOnRequest() throws Exception {
        String id = drive.create("{}");
        String start =
                drive.get("changes/startPageToken").path("startPageToken").asText();
        assertEquals(204, drive.status("DELETE", "files/" + id, ""));
        assertEquals(1, drive.get("changes?pageToken=" + start).path("changes").size());
        JsonNode without = drive.get("changes?includeRemoved=false&pageToken=" + start);
        assertEquals(0, without.path("changes").size());
        assertTrue(without.has("newStartPageToken"));
    }

    @Test
    void aPackedBodyIsUnpacked() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write("{\"name\":\"packed\"}".getBytes(StandardCharsets.UTF_8));
        }
        HttpResponse<String> answer = drive.send(drive.request("/drive/v3/files")
                .header("Content-Encoding", "gzip")
                .POST(BodyPublishers.ofByteArray(packed.toByteArray())));
        assertTrue(answer.body().contains("packed"), answer.body());
    }

    @Test
    void aResumableUploadTellsWhereItStandsAndTakesNothingTwice() throws Exception {
        HttpResponse<String> begun = drive.send(drive.request("/upload/drive/v3/files?uploadType=resumable&fields=id")
                .header("X-Upload-Content-Type", "application/pdf")
                .POST(BodyPublishers.ofString("{\"name\":\"big.pdf\"}")));
        assertEquals(200, begun.statusCode());
        String session = begun.headers().firstValue("Location").orElseThrow();
        HttpResponse<String> asked = drive.send(
                drive.request(session).header("Content-Range", "bytes */6").PUT(BodyPublishers.noBody()));
        assertEquals(308, asked.statusCode());
        assertTrue(asked.headers().firstValue("Range").isEmpty());
        drive.send(drive.request(session).header("Content-Range", "bytes 0-3/6").PUT(BodyPublishers.ofString("0123")));
        HttpResponse<String> done = drive.send(
                drive.request(session).header("Content-Range", "bytes 2-5/6").PUT(BodyPublishers.ofString("2345")));
        assertEquals(200, done.statusCode());
        HttpResponse<String> again = drive.send(
                drive.request(session).header("Content-Range", "bytes */6").PUT(BodyPublishers.noBody()));
        assertEquals(done.body(), again.body());
        DemoFile file = drive.server.files().all().getFirst();
        assertArrayEquals(
                "012345".getBytes(StandardCharsets.UTF_8), file.content().bytes());
        assertEquals("application/pdf", file.mime());
    }
}
