package app.bandeja;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.demo.DriveServer;
import app.bandeja.demo.Endpoint;
import app.bandeja.demo.Trouble;
import app.bandeja.store.CanonicalDump;
import app.bandeja.store.DatabaseOptions;
import app.bandeja.store.HeldTable;
import app.bandeja.store.Postgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program is killed on its way from Drive into the books, and started again: the books are those of a run that nobody
 * disturbed. Each time it is held at the point by what it waits for there, the server or the database, and then killed.
 */
@Timeout(180)
class DriveKillTest {
    private static final Path SAMPLES = Path.of("resources", "app", "bandeja", "demo", "samples");
    private static final int HALF = 700;

    @TempDir
    private Path temp;

    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);
    private final List<String> ids = new ArrayList<>();
    private final DriveServer drive;
    private final String folder;

    DriveKillTest() throws IOException {
        drive = DriveServer.start(0);
        folder = drive.files().addFolder("Facturas", DriveServer.ROOT);
    }

    /** Two in the folder and three deeper, one of them a copy: with two entries a page that makes four pages. */
    @BeforeEach
    void samples() throws IOException {
        add("lavanderia-2025-0318.pdf", folder);
        add("ferrer-2025-27.pdf", folder);
        String deeper = drive.files().addFolder("2025", folder);
        add("frio-no-cuadra.pdf", deeper);
        add("lavanderia-2025-0318-reexportada.pdf", deeper);
        add("danada.pdf", deeper);
    }

    @AfterEach
    void close() {
        released.countDown();
        drive.close();
    }

    private void add(String sample, String parent) throws IOException {
        ids.add(drive.files().add(sample, "application/pdf", Files.readAllBytes(SAMPLES.resolve(sample)), parent));
    }

    /** A data folder, and the program in it. */
    private record Station(ChildProgram program, DatabaseOptions books, String source) {

        /** To the end, in this process, which is quicker than another one. */
        void goOn() {
            ProgramHere here = new ProgramHere(program.home());
            int code = here.run("sync", "--source", source);
            assertEquals(2, code, here.err());
        }

        Path shelf() {
            return program.home().resolve("data/files");
        }

        List<String> documents() {
            return said("documents");
        }

        private List<String> said(String command) {
            ProgramHere here = new ProgramHere(program.home());
            assertEquals(0, here.run(command, "--json"), here.err());
            return here.out()
                    .lines()
                    .map(line -> line.replaceAll("\"millis\":\\d+", ""))
                    .toList();
        }

        /** All that a person can ask for, the events, and what lies on the shelf. */
        List<String> everything() throws IOException {
            return Stream.of(documents(), said("invoices"), CanonicalDump.of(books), onShelf())
                    .flatMap(List::stream)
                    .toList();
        }

        List<String> onShelf() {
            if (!Files.isDirectory(shelf())) {
                return List.of();
            }
            try (Stream<Path> files = Files.walk(shelf())) {
                return files.filter(Files::isRegularFile)
                        .map(file -> String.valueOf(file.getFileName()))
                        .sorted()
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Half-written files; while a program works, they come and go. */
        List<Path> parts() {
            try (Stream<Path> files = Files.list(shelf())) {
                return files.filter(file -> file.toString().endsWith(".part")).toList();
            } catch (IOException e) {
                return List.of(); // there is no shelf yet
            }
        }
    }

    /** With the built-in database. */
    private Station station(String name) throws IOException {
        ChildProgram program = ChildProgram.of(temp.resolve(name), "drive:" + folder);
        write(program, "");
        return new Station(program, program.books(), "drive:" + folder);
    }

    private Station stationOnServer(String database) throws IOException {
        ChildProgram program = ChildProgram.of(temp.resolve(database), "drive:" + folder);
        write(
                program,
                "DATABASE_URL=postgresql://" + database + ":secret@localhost:" + Postgres.port() + "/" + database);
        return new Station(program, Postgres.fresh(database), "drive:" + folder);
    }

    private void write(ChildProgram program, String database) throws IOException {
        String settings = "DRIVE_ROOT_URL=" + drive.url() + "\nDRIVE_PAGE_SIZE=2\n" + database + "\n";
        Files.writeString(program.home().resolve(".env"), settings);
    }

    /** The other station runs once, and nobody disturbs it. */
    private void assertEndsLike(Station undisturbed, Station killed) throws IOException {
        drive.faults().clear();
        killed.goOn();
        undisturbed.goOn();
        assertEquals(undisturbed.everything(), killed.everything());
        assertEquals(List.of(), killed.parts());
    }

    private static void killWhen(BooleanSupplier isThere, Station station) throws Exception {
        Process program = station.program().start();
        try {
            while (!isThere.getAsBoolean()) {
                assertFalse(program.waitFor(10, TimeUnit.MILLISECONDS), "It ended before it was there");
            }
        } finally {
            program.destroyForcibly().waitFor();
        }
    }

    /** The call is answered when all is over. */
    private Trouble hold() {
        return new Trouble.Meanwhile(() -> {
            reached.countDown();
            try {
                released.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    @Test
    @DisplayName("between page and commit")
    @Tag("slow")
    void betweenPageAndCommit() throws Exception {
        Station killed = stationOnServer("killed_at_page");
        try (HeldTable held = new HeldTable(killed.books(), "documents")) {
            killWhen(held::isWaitedFor, killed);
            assertEquals(1, drive.requests().count(Endpoint.Kind.LIST));
        }
        assertEquals(List.of(), killed.documents());
        assertEndsLike(stationOnServer("undisturbed"), killed);
    }

    @Test
    @DisplayName("between page and commit: of the feed")
    @Tag("slow")
    void betweenPageOfTheFeedAndCommit() throws Exception {
        Station killed = stationOnServer("killed_at_feed");
        killed.goOn();
        List<String> before = killed.documents();
        add("aceites-factur-x.pdf", folder);
        drive.requests().clear();
        try (HeldTable held = new HeldTable(killed.books(), "documents")) {
            killWhen(held::isWaitedFor, killed);
            assertEquals(1, drive.requests().count(Endpoint.Kind.CHANGES));
        }
        assertEquals(before, killed.documents());
        drive.requests().clear();
        assertEquals(0, new ProgramHere(killed.program().home()).run("sync", "--source", killed.source()));
        assertEquals(0, drive.requests().count(Endpoint.Kind.LIST), "The cursor was as good as before");
        assertEquals(before.size() + 1, killed.documents().size());
        assertEquals(List.of(), killed.parts());
    }

    @Test
    @DisplayName("mid-.part")
    void midPart() throws Exception {
        drive.faults().next(Endpoint.Kind.MEDIA, ids.getFirst(), 1, new Trouble.Stall(HALF, Duration.ofHours(1)));
        Station killed = station("killed");
        killWhen(() -> hasHalf(killed), killed);
        assertTrue(hasHalf(killed));
        assertTrue(killed.documents().stream().allMatch(line -> line.contains("\"state\":\"owed\"")));
        assertEndsLike(station("undisturbed"), killed);
    }

    private static boolean hasHalf(Station station) {
        return station.parts().stream().anyMatch(part -> size(part) == HALF);
    }

    /** None where it is whole, or gone, by now. */
    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return -1;
        }
    }

    @Test
    @DisplayName("after rename before commit")
    @Tag("slow")
    void afterRenameBeforeCommit() throws Exception {
        Station killed = stationOnServer("killed_at_rename");
        try (HeldTable held = new HeldTable(killed.books(), "revisions")) {
            killWhen(held::isWaitedFor, killed);
        }
        assertTrue(killed.onShelf().stream().anyMatch(name -> !name.endsWith(".part")));
        List<String> documents = killed.documents();
        assertEquals(5, documents.size());
        assertTrue(documents.stream().allMatch(line -> line.contains("\"state\":\"owed\"")), documents::toString);
        assertEndsLike(stationOnServer("undisturbed"), killed);
    }

    @Test
    @DisplayName("mid-walk")
    @Tag("slow")
    void midWalk() throws Exception {
        drive.faults().next(Endpoint.Kind.LIST, 1, new Trouble.Meanwhile(() -> {}));
        drive.faults().next(Endpoint.Kind.LIST, 1, hold());
        Station killed = station("killed");
        killWhen(() -> reached.getCount() == 0, killed);
        assertEquals(2, killed.documents().size());
        assertEndsLike(station("undisturbed"), killed);
    }
}
