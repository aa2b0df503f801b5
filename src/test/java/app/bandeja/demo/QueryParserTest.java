package app.bandeja.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {
    private final DriveFiles files = new DriveFiles(new TickingClock());
    private final String folder = files.addFolder("2026", DriveServer.ROOT);
    private final String a = add("a.pdf", "2026-01-01T00:00:00Z", folder);
    private final String b = add("b.txt", "2026-06-01T00:00:00Z", folder);
    private final String c = add("c.pdf", "2026-12-01T00:00:00Z", DriveServer.ROOT);

    QueryParserTest() {
        files.trash(c);
    }

    private String add(String name, String modified, String parent) {
        String mime = name.endsWith(".pdf") ? "application/pdf" : "text/plain";
        return files.add(name, mime, name.getBytes(StandardCharsets.UTF_8), parent, Instant.parse(modified));
    }

    private List<String> found(String q) {
        Query query = QueryParser.parse(q);
        return files.all().stream()
                .filter(file -> query.matches(file, files))
                .map(DemoFile::id)
                .toList();
    }

    @Test
    void conditionsFindWhatTheySay() {
        assertEquals(List.of(a, b), found("'" + folder + "' in parents"));
        assertEquals(List.of(folder, a, b), found("trashed = false"));
        assertEquals(List.of(c), found("trashed = true"));
        assertEquals(List.of(c), found("not trashed = false"));
        assertEquals(List.of(folder), found("mimeType = 'application/vnd.google-apps.folder'"));
        assertEquals(List.of(a, b, c), found("mimeType != 'application/vnd.google-apps.folder'"));
        assertEquals(List.of(b), found("name = 'b.txt'"));
        assertEquals(List.of(a, c), found("name contains 'PDF'"));
        assertEquals(List.of(c), found("'root' in parents and mimeType = 'application/pdf'"));
    }

    @Test
    void timesCompare() {
        assertEquals(List.of(c), found("modifiedTime > '2026-06-01T00:00:00Z' and mimeType != 'x'"));
        assertEquals(List.of(b, c), found("modifiedTime >= '2026-06-01T02:00:00+02:00' and name contains '.'"));
        assertEquals(List.of(a), found("modifiedTime < '2026-06-01T00:00:00' and name contains '.'"));
        assertEquals(List.of(a, b), found("modifiedTime <= '2026-06-01T00:00:00.000Z' and name contains '.'"));
    }

    @Test
    void spacesDoNotMatter() {
        assertEquals(List.of(a), found("'" + folder + "'in parents and mimeType='application/pdf'and trashed=false"));
        assertEquals(List.of(a), found("  ( '" + folder + "'  in  parents )and(name='a.pdf')  "));
    }

    @Test
    void andOrGoFromLeftToRight() {
        assertEquals(List.of(), found("name = 'a.pdf' or name = 'b.txt' and name = 'c.pdf'"));
        assertEquals(List.of(a), found("name = 'a.pdf' or (name = 'b.txt' and name = 'c.pdf')"));
        assertEquals(List.of(b), found("not name = 'a.pdf' and trashed = false and mimeType = 'text/plain'"));
    }

    @Property(tries = 200)
    void anyNameIsFoundByItself(@ForAll String name) {
        DriveFiles drive = new DriveFiles(new TickingClock());
        drive.add(name, "application/pdf", new byte[0], DriveServer.ROOT);
        drive.add(name + "x", "application/pdf", new byte[0], DriveServer.ROOT);
        String literal = name.replace("\\", "\\\\").replace("'", "\\'");
        Query query = QueryParser.parse("name='" + literal + "'");
        assertEquals(
                List.of(name),
                drive.all().stream()
                        .filter(file -> query.matches(file, drive))
                        .map(DemoFile::name)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name",
                "name =",
                "name = a",
                "name = 'a",
                "'x' in",
                "'x' of parents",
                "(name = 'a'",
                "name = 'a')",
                "name > 'a'",
                "trashed = 'maybe'",
                "modifiedTime > 'yesterday'",
                "size > '3'",
                "name = 'a' name = 'b'",
                "and",
                "not",
                "= 'a'",
                "name = 'a' and"
            })
    void whatIsNotAQueryIsRefused(String q) {
        Refusal refusal = assertThrows(Refusal.class, () -> QueryParser.parse(q));
        assertEquals(400, refusal.reply().status());
    }

    @Test
    void anUnknownFolderIsNotFound() {
        Query query = QueryParser.parse("'nowhere' in parents");
        DemoFile file = files.get(a);
        assertEquals(
                404,
                assertThrows(Refusal.class, () -> query.matches(file, files))
                        .reply()
                        .status());
    }
}
