package app.bandeja;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.demo.DriveServer;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands, with the whole house behind them. */
class CommandsTest {
    private static final String GOOD = "ferrer-2025-27.pdf";
    private static final String TEXT = "leeme.txt";
    private static final String TICKET = "ticket-tintero.pdf";
    private static final String LOCKED = "cifrada.pdf";

    @TempDir
    private Path folder;

    private Shell shell;
    private Path in;

    @BeforeEach
    void shell() throws IOException {
        shell = new Shell(folder);
        in = Files.createDirectory(folder.resolve("in"));
    }

    @AfterEach
    void close() {
        shell.close();
    }

    private void put(String... samples) throws IOException {
        for (String sample : samples) {
            Files.copy(Shell.SAMPLES.resolve(sample), in.resolve(sample));
        }
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static Map<String, String> by(String key, String value, List<JsonNode> lines) {
        return lines.stream()
                .collect(Collectors.toMap(
                        line -> line.get(key).asText(), line -> line.get(value).asText()));
    }

    private void assertNothingLeftBehind() {
        assertFalse(Files.exists(shell.home()), "the data folder was made");
    }

    @Test
    void extractPrintsALineForEachFileInTheOrderGivenAndNothingElse() throws IOException {
        put(TICKET, GOOD);
        Path text = Files.writeString(in.resolve("read me.txt"), "hello");
        Files.writeString(in.resolve(".hidden"), "");
        Files.writeString(in.resolve("x.part"), "");
        Path other = Shell.SAMPLES.resolve(TICKET);
        Shell.Said said = shell.run("extract", "--json", text.toString(), in.toString(), other.toString())
                .endedWith(0);
        assertEquals("", said.err());
        assertEquals(
                List.of(
                        text + " ignored",
                        in + "/" + GOOD + " accepted",
                        in + "/read me.txt ignored",
                        in + "/" + TICKET + " accepted",
                        other + " accepted"),
                said.json().stream()
                        .map(line -> line.get("file").asText() + " "
                                + line.get("status").asText())
                        .toList());
        assertEquals(
                "type_not_taken", said.json().getFirst().at("/findings/0/code").asText());
        assertFalse(Files.exists(shell.home().resolve("data")), "extract opens no database");
    }

    @Test
    void extractEndsWith2WhereAFileCannotBeRead() throws IOException {
        put(LOCKED, GOOD);
        assertEquals(
                Map.of(in + "/" + LOCKED, "quarantined", in + "/" + GOOD, "accepted"),
                by(
                        "file",
                        "status",
                        shell.run("extract", "--json", in.toString())
                                .endedWith(2)
                                .json()));
        String table = shell.run("extract", in.toString()).endedWith(2).out();
        assertTrue(table.contains("The file is protected by a password."), table);
    }

    @Test
    void extractWithoutAReaderOfWordsHasNoWords() throws IOException {
        put(GOOD);
        JsonNode line = shell.run("extract", "--json", "--readers", "xml,qr", in.toString())
                .endedWith(0)
                .json()
                .getFirst();
        assertEquals("pending", line.get("status").asText());
    }

    @Test
    void extractOfWhatIsNotThereReadsNothing() throws IOException {
        put(GOOD);
        Path missing = in.resolve("none.pdf");
        Shell.Said said = shell.run("extract", "--json", in.resolve(GOOD).toString(), missing.toString())
                .endedWith(1);
        assertEquals("", said.out());
        assertEquals(
                missing + ": no such file or folder, or it cannot be read",
                said.err().strip());
        assertNothingLeftBehind();
    }

    @Test
    void aFolderFromSyncToTheLists() throws IOException {
        put(GOOD, TEXT, LOCKED);
        Files.copy(in.resolve(GOOD), in.resolve("z copy.pdf"));
        Path metrics = folder.resolve("m.json");
        Shell.Said sync = shell.run("sync", "--source", "folder:in", "--output-json", metrics.toString())
                .endedWith(2);
        assertTrue(sync.out().startsWith("4 documents in "), sync.out());
        assertTrue(sync.err().contains("/4] " + GOOD + ": Accepted"), sync.err());
        JsonNode written = Shell.parsed(Files.readString(metrics));
        assertEquals(4, written.get("drive_items_listed_total").asInt());
        assertEquals("folder:" + in, written.at("/sources/0/source").asText());

        List<JsonNode> documents = shell.run("documents", "--json").endedWith(0).json();
        assertEquals(
                List.of("source", "id", "name", "state", "attempts", "due", "fault", "detail", "invoices"),
                names(documents.getFirst()));
        assertEquals(
                Map.of(GOOD, "accepted", TEXT, "ignored", LOCKED, "quarantined", "z copy.pdf", "duplicate"),
                by("name", "state", documents));
        assertEquals(
                List.of(LOCKED),
                shell.run("documents", "--json", "--state", "quarantined").json().stream()
                        .map(line -> line.get("name").asText())
                        .toList());
        String table = shell.run("documents").endedWith(0).out();
        assertTrue(table.contains("It is not a type of file that is read."), table);
        assertTrue(
                table.endsWith("4 documents = 1 accepted + 0 pending + 1 duplicate + 1 ignored + 1 quarantined + 0 owed"
                        + System.lineSeparator()),
                table);

        JsonNode invoice = shell.run("invoices", "--json", "--state", "accepted")
                .endedWith(0)
                .json()
                .getFirst();
        JsonNode extracted = shell.run("extract", "--json", in.resolve(GOOD).toString())
                .json()
                .getFirst();
        assertEquals(names(extracted), names(invoice));
        for (String field : names(extracted)) {
            if (!field.equals("millis") && !field.equals("fields")) {
                assertEquals(extracted.get(field), invoice.get(field), field);
            }
        }
        assertEquals(names(extracted.get("fields")), names(invoice.get("fields")));
        assertTrue(shell.run("invoices").out().contains("2025"));
    }

    @Test
    void aSecondRunChangesNothingAndAResetForgetsHowFarItIs() throws IOException {
        put(TEXT);
        shell.run("sync", "--source", "folder:in").endedWith(0);
        String before = shell.run("state", "show").endedWith(0).out();
        assertTrue(before.matches("(?s)last_sync_time {2}20.*folder:.* {2}\\S.*"), before);
        Shell.Said again = shell.run("sync").endedWith(0);
        assertTrue(again.lines().contains("       1  unchanged"), again.out());
        assertEquals(
                List.of("last_sync_time  -", "folder:" + in + "  -"),
                shell.run("state", "reset").endedWith(0).lines());
        assertTrue(shell.run("sync", "--reset-state").out().startsWith("1 documents"));
    }

    @Test
    void aDryRunSaysWhatThereIsAndKeepsNothing() throws IOException {
        put(TEXT, GOOD);
        Shell.Said dry = shell.run("sync", "--dry-run", "--source", "folder:in").endedWith(0);
        assertTrue(dry.lines().contains("       2  owed, not tried yet"), dry.out());
        assertEquals("", shell.run("documents", "--json").out());
        assertEquals(List.of("last_sync_time  -"), shell.run("state", "show").lines());
        assertFalse(Files.exists(shell.home().resolve("data/pending")));
        assertFalse(Files.exists(shell.home().resolve("data/files")));
    }

    @Test
    void aRunStopsAfterItsPagesAndGoesOnInTheNext() throws IOException {
        put(TEXT, TICKET, GOOD);
        shell.environment.put("DRIVE_PAGE_SIZE", "1");
        assertTrue(shell.run("sync", "--source", "folder:in", "--max-pages", "2")
                .endedWith(0)
                .out()
                .startsWith("2 "));
        assertTrue(shell.run("sync").endedWith(0).out().startsWith("1 "));
    }

    @Test
    void syncWithoutAnySourceSaysWhatToDo() {
        Shell.Said said = shell.run("sync").endedWith(1);
        assertEquals("", said.out());
        assertTrue(said.err().startsWith("No source is known: add a folder in the window, under Sources"), said.err());
    }

    @Test
    void driveWithoutAccessIsOneSentence() {
        Shell.Said said = shell.run("sync", "--folder-id", "abc").endedWith(1);
        assertEquals(
                "drive:abc: No access to Google Drive is set up: sign in in the window, under Sources, or name a service"
                        + " account's key in GOOGLE_SERVICE_ACCOUNT_FILE, or a stored sign-in in GOOGLE_TOKEN_FILE.",
                said.err().strip());
    }

    @Test
    void aDriveFolderIsTheStandardSource() throws IOException {
        try (DriveServer server = DriveServer.start(0)) {
            shell.environment.put("DRIVE_ROOT_URL", server.url().toString());
            shell.environment.put("GOOGLE_DRIVE_FOLDER_ID", "none");
            String there = server.files().addFolder("inbox", DriveServer.ROOT);
            server.files().add("a.txt", "text/plain", new byte[] {1}, there);
            Shell.Said said = shell.run("sync", "--folder-id", there).endedWith(0);
            assertTrue(said.out().startsWith("1 documents"), said.out());
        }
    }

    @Test
    void anUnreachableDatabaseLeavesNothingBehind() throws IOException {
        put(GOOD);
        shell.environment.put("DATABASE_URL", "postgresql://ana:Secr3t@127.0.0.1:1/books");
        for (String[] command : new String[][] {{"sync", "--source", "folder:in"}, {"documents"}}) {
            Shell.Said said = shell.run(command).endedWith(1);
            assertEquals(
                    "DATABASE_URL = postgresql://127.0.0.1:1/books: the server cannot be reached; look at host, port and"
                            + " network; allowed is the address of a server that answers, or nothing (the built-in"
                            + " database)",
                    said.err().strip());
            assertEquals("", said.out());
        }
        assertNothingLeftBehind();
    }

    @Test
    void wrongSettingsAndArgumentsLeaveNothingBehind() {
        shell.environment.put("LOG_LEVEL", "LOUD");
        shell.run("sync", "--batch-size", "0").endedWith(1);
        shell.environment.remove("LOG_LEVEL");
        shell.run("sync", "--source", "folder:none").endedWith(1);
        shell.run("sync", "--output-json", "none/m.json").endedWith(1);
        shell.run("documents", "--state", "odd").endedWith(1);
        shell.run("extract", "none.pdf").endedWith(1);
        shell.run("sync", "--odd").endedWith(1);
        assertNothingLeftBehind();
    }

    @Test
    void whoeverOnlyLooksMakesNoDatabase() {
        shell.run("documents").endedWith(0);
        shell.run("invoices", "--json").endedWith(0);
        shell.run("state", "show").endedWith(0);
        shell.run(
                        "export",
                        "--format",
                        "csv",
                        "--output",
                        in.resolve("none.csv").toString())
                .endedWith(0);
        assertFalse(Files.exists(shell.home().resolve("data")), "a slip in BANDEJA_HOME leaves no books behind");
    }

    @Test
    void aDatabaseInUseIsOneSentence() throws IOException {
        shell.run("state", "reset").endedWith(0);
        Path file = shell.home().resolve("data/bandeja.mv.db");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock _ = channel.lock()) {
            Shell.Said said = shell.run("documents").endedWith(1);
            assertEquals(
                    "DATABASE_URL = " + shell.home().resolve("data/bandeja")
                            + ": another Bandeja has this database open; close it, or use PostgreSQL for several at once",
                    said.err().strip());
        }
    }

    @Test
    void aLogThatCannotBeWrittenDoesNotStopTheCommand() throws IOException {
        Files.createDirectories(shell.home());
        shell.environment.put("LOG_PATH", "/proc/none/b.log");
        shell.run("state", "show").endedWith(0);
    }

    @Test
    void theLogLiesWhereItIsSet() throws IOException {
        shell.environment.put("LOG_PATH", "here/b.log");
        shell.run("state", "show").endedWith(0);
        try (Stream<Path> files = Files.list(shell.home().resolve("here"))) {
            assertEquals(List.of(shell.home().resolve("here/b.log")), files.toList());
        }
    }

    @Test
    void exportWritesWhatWasBookedAndSaysWhere() throws IOException {
        put(GOOD, TICKET);
        shell.run("sync", "--source", "folder:" + in).endedWith(0);
        Path file = folder.resolve("books.csv");
        Shell.Said said = shell.run("export", "--format", "csv", "--output", file.toString())
                .endedWith(0);
        assertEquals("", said.out());
        assertTrue(said.err().contains("2 rows written to " + file), said.err());
        List<String> lines = Files.readAllLines(file);
        assertTrue(lines.getFirst().contains("Date,Date of supply,Due date,Number,"), lines.getFirst());
        assertEquals(3, lines.size());
        Path sheet = folder.resolve("books.xlsx");
        shell.run("export", "--format", "XLSX", "--output", sheet.toString(), "--per", "rate", "--state", "accepted")
                .endedWith(0);
        assertTrue(Files.size(sheet) > 1000);
    }

    @Test
    void exportRefusesWhatItCannotDoInWords() {
        Path nowhere = folder.resolve("none/books.csv");
        String told = shell.run("export", "--format", "csv", "--output", nowhere.toString())
                .endedWith(1)
                .err();
        assertTrue(told.contains("the folder " + folder.resolve("none") + " is not there"), told);
        shell.run("export", "--format", "pdf", "--output", nowhere.toString()).endedWith(1);
        shell.run("export", "--format", "csv").endedWith(1);
        shell.run("export", "--format", "csv", "--output", "x.csv", "--from", "yesterday")
                .endedWith(1);
    }
}
