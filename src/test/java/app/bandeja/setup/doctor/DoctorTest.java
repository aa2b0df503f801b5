package app.bandeja.setup.doctor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.demo.DriveServer;
import app.bandeja.demo.Endpoint;
import app.bandeja.demo.Trouble;
import app.bandeja.invoice.SourceKind;
import app.bandeja.invoice.SourcePlace;
import app.bandeja.run.TimeLimit;
import app.bandeja.source.signin.LookedAtVault;
import app.bandeja.source.signin.SignInStage;
import app.bandeja.source.signin.Standing;
import app.bandeja.source.signin.SystemVault;
import app.bandeja.store.Database;
import app.bandeja.store.DatabaseOptions;
import app.bandeja.store.Postgres;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The whole round, against a real database, a real Drive client over HTTP, and real OCR. */
@Timeout(180)
class DoctorTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final Path OCR_CACHE = Path.of("target", "ocr-cache").toAbsolutePath();

    /** Nobody needs OCR's model to see the others. */
    private static final Patient.Reading READING = new Patient.Reading("tlh", OCR_CACHE);

    @TempDir
    private Path home;

    private SignInStage stage;
    private String folder;

    @BeforeEach
    void open() throws Exception {
        stage = new SignInStage(home);
        folder = stage.server.files().addFolder("Facturas", DriveServer.ROOT);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private DatabaseOptions file() {
        return new DatabaseOptions("jdbc:h2:file:" + home.resolve("data/books"), Optional.empty(), Optional.empty());
    }

    private Patient patient(DatabaseOptions database, Optional<String> driveFolder) {
        return new Patient(
                home,
                database,
                stage.options(10),
                driveFolder.map(id -> new SourcePlace(SourceKind.DRIVE, id)),
                READING,
                Optional.empty(),
                Duration.ofDays(1));
    }

    private static List<Diagnosis> examined(Patient patient, Limiter limit) throws InterruptedException {
        List<Diagnosis> told = new ArrayList<>();
        List<Diagnosis> all = new Doctor(patient, limit, InstantSource.system(), Locale.ENGLISH).examine(told::add);
        assertEquals(all, told);
        assertEquals(List.of(Check.values()), all.stream().map(Diagnosis::check).toList());
        return all;
    }

    private static Map<Check, Sign> signs(Patient patient) throws InterruptedException {
        return signs(examined(patient, TimeLimit::within));
    }

    private static Map<Check, Sign> signs(List<Diagnosis> all) {
        Map<Check, Sign> signs = new EnumMap<>(Check.class);
        all.forEach(one -> signs.put(one.check(), one.sign()));
        return signs;
    }

    private static String words(List<Diagnosis> all, Check check) {
        return all.stream()
                .filter(one -> one.check() == check)
                .findFirst()
                .orElseThrow()
                .words();
    }

    private Set<Path> everything() throws IOException {
        try (Stream<Path> all = Files.walk(home)) {
            return Set.copyOf(all.toList());
        }
    }

    @Test
    void aFreshProgramWithADriveFolderIsWellAndNothingIsMade() throws Exception {
        Set<Path> before = everything();
        assertEquals(
                Map.of(
                        Check.SETTINGS, Sign.SETTINGS_READ,
                        Check.DATABASE, Sign.DATABASE_NOT_MADE,
                        Check.MIGRATIONS, Sign.MIGRATIONS_TO_COME,
                        Check.DRIVE_ACCESS, Sign.DRIVE_ANSWERS,
                        Check.STATE_STORE, Sign.STATE_BLANK,
                        Check.INCREMENTAL_QUERY, Sign.QUERY_ANSWERS,
                        Check.OCR, Sign.OCR_NO_MODEL,
                        Check.DISK, Sign.DISK_HAS_ROOM,
                        Check.KEYRING, Sign.KEYRING_FILE_UNUSED,
                        Check.CLOCK, Sign.CLOCK_AGREES),
                signs(patient(file(), Optional.of(folder))));
        assertEquals(before, everything());
    }

    @Test
    void ocrIsTriedWithTheLanguagesThatAreSet() throws Exception {
        Patient usual = patient(file(), Optional.empty());
        Patient reading = new Patient(
                usual.home(),
                usual.database(),
                usual.drive(),
                usual.driveFolder(),
                new Patient.Reading("spa+eng", OCR_CACHE),
                usual.stateFile(),
                usual.window());
        assertEquals(Sign.OCR_WORKS, signs(reading).get(Check.OCR));
    }

    @Test
    void withoutADriveFolderDriveDoesNotApplyAndIsNotAsked() throws Exception {
        Map<Check, Sign> signs = signs(patient(file(), Optional.empty()));
        assertEquals(Sign.DRIVE_NOT_USED, signs.get(Check.DRIVE_ACCESS));
        assertEquals(Sign.DRIVE_NOT_USED, signs.get(Check.INCREMENTAL_QUERY));
        assertEquals(Sign.CLOCK_ALONE, signs.get(Check.CLOCK));
        assertEquals(List.of(), stage.server.requests().all());
    }

    @Test
    void foldersThatOnlyTheDatabaseKnowsAreAskedToo() throws Exception {
        DatabaseOptions server = Postgres.fresh("examined");
        try (Database database = Database.open(server)) {
            var company = database.sources().defaultCompany(Set.of(), NOW);
            database.sources().findOrAdd(new SourcePlace(SourceKind.DRIVE, folder), company.id(), NOW);
            database.sources().findOrAdd(new SourcePlace(SourceKind.FOLDER, "/invoices"), company.id(), NOW);
            database.state().put(StateCheck.KEY, "2026-02-10T12:00:00Z", NOW);
        }
        List<Diagnosis> all = examined(patient(server, Optional.empty()), TimeLimit::within);
        assertTrue(all.toString().contains("Google Drive answers, and shows: Facturas"), all::toString);
        assertTrue(all.toString().contains("(0 files after 2026-02-09T12:00:00Z)"), all::toString);
        assertEquals(Sign.STATE_KNOWN, signs(all).get(Check.STATE_STORE));
        assertFalse(all.toString().contains("secret"), all::toString);
    }

    @Test
    void whatHangsOnAnotherCheckSaysSo() throws Exception {
        DatabaseOptions away = new DatabaseOptions(
                "jdbc:postgresql://localhost:1/books?sslmode=disable",
                Optional.of("ana"),
                Optional.of("very-secret-word"));
        List<Diagnosis> all = examined(patient(away, Optional.empty()), TimeLimit::within);
        Map<Check, Sign> signs = signs(all);
        assertEquals(Sign.DATABASE_UNREACHABLE, signs.get(Check.DATABASE));
        for (Check check : List.of(Check.MIGRATIONS, Check.DRIVE_ACCESS, Check.STATE_STORE, Check.INCREMENTAL_QUERY)) {
            assertEquals(Sign.NOT_LOOKED_AT, signs.get(check), check::code);
        }
        assertEquals("Not looked at, because of: Database.", words(all, Check.STATE_STORE));
        assertEquals(Sign.DISK_HAS_ROOM, signs.get(Check.DISK));
        assertFalse(all.toString().contains("very-secret-word"), all::toString);
    }

    @Test
    void aFolderThatDriveDoesNotShowIsNotQueried() throws Exception {
        Map<Check, Sign> signs = signs(patient(file(), Optional.of("nowhere")));
        assertEquals(Sign.DRIVE_NO_FOLDER, signs.get(Check.DRIVE_ACCESS));
        assertEquals(Sign.NOT_LOOKED_AT, signs.get(Check.INCREMENTAL_QUERY));
        assertEquals(Sign.CLOCK_AGREES, signs.get(Check.CLOCK));
        assertEquals(0, stage.server.requests().count(Endpoint.Kind.CHANGES));
    }

    @Test
    void aFeedThatAnswersNothingIsTold() throws Exception {
        stage.server.faults().next(Endpoint.Kind.CHANGES, 5, new Trouble.Answer(503, "backendError"));
        assertEquals(
                Sign.DRIVE_NOT_NOW, signs(patient(file(), Optional.of(folder))).get(Check.INCREMENTAL_QUERY));
    }

    @Test
    void aBuiltInDatabaseThatAnotherHasOpenIsNoFault() throws Exception {
        Database.open(file()).close();
        try (FileChannel channel = FileChannel.open(home.resolve("data/books.mv.db"), StandardOpenOption.WRITE);
                FileLock _ = channel.lock()) {
            Map<Check, Sign> signs = signs(patient(file(), Optional.of(folder)));
            assertEquals(Sign.DATABASE_LOCKED, signs.get(Check.DATABASE));
            assertEquals(Sign.NOT_LOOKED_AT, signs.get(Check.MIGRATIONS));
            assertEquals(Sign.DRIVE_ANSWERS, signs.get(Check.DRIVE_ACCESS));
        }
    }

    @Test
    void aSignInThatGoogleRefusesIsToldAndStaysWhereItIs() throws Exception {
        stage.signIn();
        stage.server.oauth().revokeAll();
        SystemVault vault = SystemVault.withoutKeyring(home);
        byte[] kept = Files.readAllBytes(home.resolve("signin/tokens.enc"));
        Patient usual = patient(file(), Optional.of(folder));
        Patient looking = new Patient(
                usual.home(),
                usual.database(),
                usual.drive().with(stage.opened(new LookedAtVault(vault))),
                usual.driveFolder(),
                usual.reading(),
                usual.stateFile(),
                usual.window());
        Map<Check, Sign> signs = signs(looking);
        assertEquals(Sign.DRIVE_NO_ACCESS, signs.get(Check.DRIVE_ACCESS));
        assertEquals(Sign.KEYRING_FILE, signs.get(Check.KEYRING));
        assertArrayEquals(kept, Files.readAllBytes(home.resolve("signin/tokens.enc")));
        assertTrue(stage.google.standing() instanceof Standing.SignedIn);
    }

    @Test
    void aCheckThatTakesTooLongIsGivenUpAndTheNextOnesAreDone() throws Exception {
        List<Diagnosis> all = examined(patient(file(), Optional.of(folder)), new Limiter() {
            private int looks;

            @Override
            public <T> Optional<T> within(Duration limit, Callable<T> work)
                    throws ExecutionException, InterruptedException {
                return looks++ == 0 ? Optional.empty() : TimeLimit.within(limit, work);
            }
        });
        Map<Check, Sign> signs = signs(all);
        assertEquals(Sign.TOO_SLOW, signs.get(Check.DATABASE));
        assertEquals(Sign.NOT_LOOKED_AT, signs.get(Check.MIGRATIONS));
        assertEquals(Sign.DRIVE_ANSWERS, signs.get(Check.DRIVE_ACCESS));
        assertEquals("No answer within 45 s.", words(all, Check.DATABASE));
    }

    @Test
    void aDriveThatSaysNothingEndsWithItsTime() throws Exception {
        for (Endpoint.Kind call : List.of(Endpoint.Kind.ABOUT, Endpoint.Kind.GET)) {
            stage.server.faults().next(call, 5, new Trouble.Stall(0, Duration.ofMinutes(2)));
        }
        Limiter hurried = new Limiter() {
            private int looks;

            @Override
            public <T> Optional<T> within(Duration limit, Callable<T> work)
                    throws ExecutionException, InterruptedException {
                return TimeLimit.within(looks++ == 1 ? Duration.ofMillis(200) : limit, work);
            }
        };
        Map<Check, Sign> signs = signs(examined(patient(file(), Optional.of(folder)), hurried));
        assertEquals(Sign.TOO_SLOW, signs.get(Check.DRIVE_ACCESS));
        assertEquals(Sign.NOT_LOOKED_AT, signs.get(Check.INCREMENTAL_QUERY));
    }

    @Test
    void aCheckThatFailsUnforeseenIsToldByItsKindAndTheNextOnesAreDone() throws Exception {
        List<Diagnosis> all = examined(patient(file(), Optional.empty()), new Limiter() {
            private int looks;

            @Override
            public <T> Optional<T> within(Duration limit, Callable<T> work)
                    throws ExecutionException, InterruptedException {
                if (looks++ == 0) {
                    throw new ExecutionException(new IllegalStateException("a secret"));
                }
                return TimeLimit.within(limit, work);
            }
        });
        assertEquals(
                "The check failed in a way that was not foreseen (IllegalStateException).", words(all, Check.DATABASE));
        assertEquals(Sign.DISK_HAS_ROOM, signs(all).get(Check.DISK));
    }
}
