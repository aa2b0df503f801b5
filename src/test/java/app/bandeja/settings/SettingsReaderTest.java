package app.bandeja.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.bandeja.invoice.SourceKind;
import app.bandeja.invoice.SourcePlace;
import app.bandeja.invoice.TaxId;
import app.bandeja.run.AdvanceStrategy;
import app.bandeja.run.RunOptions;
import app.bandeja.run.ScheduleOptions;
import app.bandeja.run.StateBackend;
import app.bandeja.source.DriveOptions;
import app.bandeja.store.DatabaseOptions;
import app.bandeja.text.TextOptions;
import app.bandeja.text.bound.Bounds;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsReaderTest {
    @TempDir
    private Path folder;

    private Path home;
    private Path working;
    private final Map<String, String> environment = new HashMap<>();
    private final Map<String, Origin.Option> options = new HashMap<>();

    @BeforeEach
    void folders() throws IOException {
        home = folder.resolve("home");
        working = Files.createDirectory(folder.resolve("working"));
        environment.put("BANDEJA_HOME", home.toString());
    }

    private SettingsResult read() {
        return SettingsReader.read(new Origin(options, environment, working, folder.resolve("user")));
    }

    private Settings settings() {
        return assertInstanceOf(SettingsResult.Usable.class, read()).settings();
    }

    private List<String> problems() {
        return assertInstanceOf(SettingsResult.Unusable.class, read()).problems().stream()
                .map(Problem::sentence)
                .toList();
    }

    private Path existing(String name) throws IOException {
        Files.createDirectories(home);
        return Files.writeString(home.resolve(name), "{}");
    }

    @Test
    void nothingSetIsTheContractsDefaults() {
        environment.put("UI_LANGUAGE", "en");
        Settings expected = new Settings(
                home,
                Locale.of("en"),
                Set.of(),
                Optional.empty(),
                new DatabaseOptions("jdbc:h2:file:" + home.resolve("data/bandeja"), Optional.empty(), Optional.empty()),
                new DriveOptions(
                        Optional.empty(), Optional.empty(), 100, new DriveOptions.Patience(5, Duration.ofMillis(500))),
                new TextOptions("spa+eng", home.resolve("cache"), Bounds.DEFAULT),
                new RunOptions(
                        10,
                        Duration.ZERO,
                        10,
                        AdvanceStrategy.MAX_OK_TIME,
                        new StateBackend.InDatabase(),
                        new RunOptions.Folders(
                                home.resolve("data/files"),
                                home.resolve("data/pending"),
                                home.resolve("data/quarantine")),
                        ZoneId.systemDefault()),
                new LogOptions("INFO", home.resolve("logs/bandeja.log"), LogOptions.Form.JSON),
                ScheduleOptions.USUAL,
                WindowOptions.USUAL);
        assertEquals(expected, settings());
    }

    @Test
    void everythingCanBeSetAndRelativePathsLieUnderTheDataFolder() throws IOException {
        Path key = existing("key.json");
        Path token = existing("token.json");
        environment.putAll(Map.of(
                "UI_LANGUAGE", "ES",
                "OWN_TAX_IDS", " B-29438173, esB58378431 ,DE123456789",
                "GOOGLE_DRIVE_FOLDER_ID", "1a-B_9",
                "DATABASE_URL", "postgresql+psycopg2://ana:s%40l@db.example:5433/libros",
                "GOOGLE_SERVICE_ACCOUNT_FILE", "key.json",
                "GOOGLE_TOKEN_FILE", token.toString(),
                "DRIVE_ROOT_URL", "http://127.0.0.1:8099"));
        environment.putAll(Map.of(
                "DRIVE_PAGE_SIZE", "7",
                "DRIVE_RETRY_MAX", "0",
                "DRIVE_RETRY_BASE_MS", "20",
                "TESSERACT_LANG", "cat+spa",
                "BATCH_SIZE", "3",
                "SLEEP_BETWEEN_BATCH_SEC", "10",
                "MAX_PAGES_PER_RUN", "2",
                "ADVANCE_STRATEGY", "current_time"));
        environment.putAll(Map.of(
                "STATE_BACKEND", "file",
                "STATE_FILE", "s/last.json",
                "PENDING_DIR", "p/../pending",
                "QUARANTINE_DIR", folder.resolve("q").toString(),
                "SYNC_WINDOW_MINUTES", "90",
                "LOG_LEVEL", "warning",
                "LOG_PATH", "b.log",
                "LOG_JSON", "No",
                "UI_THEME", "dark"));
        environment.putAll(Map.of(
                "SYNC_INTERVAL_MINUTES", "15",
                "SYNC_ON_START", "no",
                "SYNC_PAUSED", "yes",
                "NOTIFICATIONS", "off"));
        Settings expected = new Settings(
                home,
                Locale.of("es"),
                Set.of(new TaxId("B29438173"), new TaxId("B58378431"), new TaxId("DE123456789")),
                Optional.of(new SourcePlace(SourceKind.DRIVE, "1a-B_9")),
                new DatabaseOptions("jdbc:postgresql://db.example:5433/libros", Optional.of("ana"), Optional.of("s@l")),
                new DriveOptions(
                        Optional.of(key),
                        Optional.of(token),
                        Optional.of(URI.create("http://127.0.0.1:8099")),
                        7,
                        new DriveOptions.Patience(0, Duration.ofMillis(20))),
                new TextOptions("cat+spa", home.resolve("cache"), Bounds.DEFAULT),
                new RunOptions(
                        3,
                        Duration.ofSeconds(10),
                        2,
                        Duration.ofMinutes(90),
                        AdvanceStrategy.CURRENT_TIME,
                        new StateBackend.InFile(home.resolve("s/last.json")),
                        new RunOptions.Folders(
                                home.resolve("data/files"), home.resolve("pending"), folder.resolve("q")),
                        ZoneId.systemDefault()),
                new LogOptions("WARN", home.resolve("b.log"), LogOptions.Form.TEXT),
                new ScheduleOptions(Duration.ofMinutes(15), ScheduleOptions.AtStart.WAIT, ScheduleOptions.Pace.PAUSED),
                new WindowOptions(WindowOptions.Theme.DARK, WindowOptions.Notices.SILENT));
        assertEquals(expected, settings());
    }

    @Test
    void optionBeforeEnvironmentBeforeBothEnvFilesBeforeSettingsFile() throws IOException {
        Files.createDirectories(home);
        Files.writeString(home.resolve("settings.properties"), "BATCH_SIZE=5\n");
        assertEquals(5, settings().run().batchSize());
        Files.writeString(home.resolve(".env"), "BATCH_SIZE=4\n");
        assertEquals(4, settings().run().batchSize());
        Files.writeString(working.resolve(".env"), "# ours\n BATCH_SIZE = '3' \n");
        assertEquals(3, settings().run().batchSize());
        environment.put("BATCH_SIZE", " 2 ");
        assertEquals(2, settings().run().batchSize());
        options.put("BATCH_SIZE", new Origin.Option("--batch-size", "1"));
        assertEquals(1, settings().run().batchSize());
    }

    @Test
    void noPagesMeansNoLimitToThePages() {
        environment.put("MAX_PAGES_PER_RUN", "0");
        assertEquals(RunOptions.ALL_PAGES, settings().run().maxPages());
    }

    @Test
    void whatIsEmptyIsAbsent() throws IOException {
        Files.writeString(working.resolve(".env"), "MAX_PAGES_PER_RUN=3\n");
        environment.putAll(Map.of("MAX_PAGES_PER_RUN", "", "DATABASE_URL", "  ", "GOOGLE_DRIVE_FOLDER_ID", ""));
        options.put("MAX_PAGES_PER_RUN", new Origin.Option("--max-pages", " "));
        assertEquals(3, settings().run().maxPages());
        assertEquals(Optional.empty(), settings().driveFolder());
        assertEquals(
                "jdbc:h2:file:" + home.resolve("data/bandeja"),
                settings().database().jdbcUrl());
    }

    @ParameterizedTest
    @CsvSource({
        "BATCH_SIZE,1,10000",
        "SLEEP_BETWEEN_BATCH_SEC,0,3600",
        "MAX_PAGES_PER_RUN,0,1000000",
        "DRIVE_PAGE_SIZE,1,1000",
        "DRIVE_RETRY_MAX,0,20",
        "DRIVE_RETRY_BASE_MS,1,64000",
        "SYNC_WINDOW_MINUTES,0,525600",
        "SYNC_INTERVAL_MINUTES,1,10080",
        "REPROCESS_REVIEW_MAX_DAYS,0,3650"
    })
    void numbersHaveBounds(String name, int least, int most) {
        for (int right : List.of(least, most)) {
            environment.put(name, Integer.toString(right));
            settings();
        }
        for (String wrong :
                List.of(Integer.toString(least - 1), Integer.toString(most + 1), "ten", "1.5", "9".repeat(30))) {
            environment.put(name, wrong);
            assertEquals(
                    List.of(name + " = " + wrong + ": a whole number from " + least + " to " + most + " is allowed"),
                    problems());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EXTRACTION_STRATEGY|magic|ocr is allowed",
                "ADVANCE_STRATEGY|LATEST|MAX_OK_TIME or CURRENT_TIME is allowed",
                "STATE_BACKEND|redis|db or file is allowed",
                "UI_LANGUAGE|fr|es or en is allowed",
                "LOG_LEVEL|LOUD|DEBUG, INFO, WARNING, ERROR or CRITICAL is allowed",
                "LOG_JSON|maybe|true or false is allowed",
                "TESSERACT_LANG|spa+|some of cat, deu, eng, fra, ita, por, spa with + between are allowed",
                "TESSERACT_LANG|klingon|some of cat, deu, eng, fra, ita, por, spa with + between are allowed",
                "OWN_TAX_IDS|B29438174|tax ids with a right control digit, with commas between, are allowed",
                "OLLAMA_API_URL|localhost:11434|an address that begins with http:// or https:// is allowed",
                "DRIVE_ROOT_URL|http://|an address that begins with http:// or https:// is allowed",
                "GOOGLE_DRIVE_FOLDER_ID|https://drive.google.com/drive/folders/1a|the id of a Drive folder"
                        + " (letters, digits, - and _: the end of its address) is allowed",
                "GOOGLE_SERVICE_ACCOUNT_FILE|none.json|the path of a readable file (a service account's JSON key)"
                        + " is allowed",
                "GOOGLE_TOKEN_FILE|none.json|the path of a readable file (a stored sign-in, JSON of type"
                        + " authorized_user) is allowed",
            })
    void aWrongChoiceIsToldWithNameValueAndWhatIsAllowed(String name, String value, String allowed) {
        environment.put(name, value);
        assertEquals(List.of(name + " = " + value + ": " + allowed), problems());
    }

    @Test
    void foldersAndFilesMustBeAbleToBecomeSuch() throws IOException {
        Path file = existing("file");
        Path other = Files.createDirectories(home.resolve("folder"));
        environment.putAll(Map.of(
                "PENDING_DIR",
                "file",
                "QUARANTINE_DIR",
                file.resolve("below").toString(),
                "LOG_PATH",
                "folder",
                "STATE_FILE",
                other.toString()));
        assertEquals(
                Set.of(
                        "PENDING_DIR = file: the path of a folder is allowed (it is made when missing)",
                        "QUARANTINE_DIR = " + file.resolve("below")
                                + ": the path of a folder is allowed (it is made when missing)",
                        "LOG_PATH = folder: the path of a file is allowed (it is made when missing)",
                        "STATE_FILE = " + other + ": the path of a file is allowed (it is made when missing)"),
                Set.copyOf(problems()));
    }

    @Test
    void allThatIsWrongIsToldTogetherEachUnderTheNameAPersonTyped() {
        environment.putAll(Map.of("EXTRACTION_STRATEGY", "magic", "LOG_LEVEL", "LOUD"));
        options.put("BATCH_SIZE", new Origin.Option("--batch-size", "-3"));
        assertEquals(
                Set.of(
                        "EXTRACTION_STRATEGY = magic: ocr is allowed",
                        "LOG_LEVEL = LOUD: DEBUG, INFO, WARNING, ERROR or CRITICAL is allowed",
                        "--batch-size (BATCH_SIZE) = -3: a whole number from 1 to 10000 is allowed"),
                Set.copyOf(problems()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgresql://ana:Secr3t@host:port/db",
                "postgresql://ana:a/Secr3t@host/db?bad=1",
                "postgresql://ana:a@Secr3t@host/db?bad=1",
                "postgresql://ana:%53%Secr3t@host/db",
                "postgresql://ana:a?Secr3t&x=1@host/db?bad=1",
                "postgresql://ana:Secr3t",
                "postgresql+psycopg2://ana:Secr3t;#@host/db?bad=1",
                "jdbc:postgresql://host/db?user=ana&password=Secr3t&bad=1",
                "jdbc:postgresql://host/db?password=a&Secr3t&bad=1",
                "jdbc:postgresql://host/db?bad=1&sslpassword=x@Secr3t",
                "jdbc:h2:file:x;PASSWORD=Secr3t;INIT=1",
                "mysql://ana:Secr3t@host/db",
                "mysql:ana:Secr3t@host/db",
                "ana:Secr3t@host",
            })
    void noSecretOfTheDatabaseIsShown(String url) {
        environment.put("DATABASE_URL", url);
        String told = String.join("\n", problems());
        assertFalse(told.contains("Secr3t"), told);
        assertEquals(0, told.indexOf("DATABASE_URL = "), told);
    }

    @Test
    void anAddressShowsNoPasswordEither() {
        environment.put("OLLAMA_API_URL", "ftp://ana:Secr3t@host");
        assertEquals(
                List.of("OLLAMA_API_URL = ftp://***@host: an address that begins with http:// or https:// is allowed"),
                problems());
    }

    @Test
    void theMaskLeavesWhatTellsOneAddressFromAnother() {
        assertEquals(
                "postgresql://***@db.example:5432/libros?x=1",
                Masked.address("postgresql://a:b@db.example:5432/libros?x=1"));
        assertEquals("jdbc:postgresql://db/libros?bad=1", Masked.address("jdbc:postgresql://db/libros?bad=1"));
        assertEquals("jdbc:h2:mem:x", Masked.address("jdbc:h2:mem:x"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"BATCH_SIZE=3\nwhat is this Secr3t\n", "A=\"never closed Secr3t\nBATCH_SIZE=3\n", "=Secr3t\n"})
    void anEnvFileThatCannotBeUnderstoodIsToldWithoutWhatItHolds(String text) throws IOException {
        Files.writeString(working.resolve(".env"), text);
        assertEquals(
                List.of(".env = " + working.resolve(".env")
                        + ": lines of the form NAME=value and # comments, in UTF-8 without a mark at its beginning,"
                        + " are allowed; a quote that opens must close"),
                problems());
    }

    @Test
    void anEnvFileInAnotherEncodingIsTold() throws IOException {
        Files.write(working.resolve(".env"), new byte[] {'A', '=', (byte) 0xF1});
        assertEquals(1, problems().size());
    }

    @Test
    void anEnvFileMayHoldQuotesAndSeveralLines() throws IOException {
        Files.writeString(working.resolve(".env"), "OLLAMA_MODEL=\"a\nBATCH_SIZE=9\"\nLOG_PATH=\"my log.txt\"\n");
        assertEquals(home.resolve("my log.txt"), settings().log().file());
        assertEquals(10, settings().run().batchSize());
    }

    @Test
    void aDataFolderThatIsAFileIsTold() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        for (Path wrong : List.of(file, file.resolve("below"))) {
            environment.put("BANDEJA_HOME", wrong.toString());
            assertEquals(
                    List.of("BANDEJA_HOME = " + wrong + ": the path of a folder is allowed (it is made when missing)"),
                    problems());
        }
    }

    @Test
    void aRelativeDataFolderLiesInTheWorkingFolder() {
        environment.put("BANDEJA_HOME", "books/../here");
        assertEquals(working.resolve("here"), settings().home());
    }

    @Test
    void theDataFolderMayBeNamedInTheWorkingFoldersEnvFile() throws IOException {
        environment.remove("BANDEJA_HOME");
        Files.writeString(working.resolve(".env"), "BANDEJA_HOME=" + home + "\n");
        assertEquals(home, settings().home());
    }

    @Test
    void readingCreatesAndChangesNothing() throws IOException {
        Files.createDirectories(home);
        Files.writeString(home.resolve(".env"), "BATCH_SIZE=4\n");
        settings();
        environment.put("LOG_LEVEL", "LOUD");
        problems();
        try (Stream<Path> files = Files.walk(folder)) {
            assertEquals(Set.of(folder, home, working, home.resolve(".env")), Set.copyOf(files.toList()));
        }
    }
}
