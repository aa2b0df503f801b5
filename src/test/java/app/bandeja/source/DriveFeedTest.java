package app.bandeja.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.bandeja.demo.DriveServer;
import app.bandeja.demo.Endpoint;
import app.bandeja.demo.Trouble;
import app.bandeja.invoice.Change;
import app.bandeja.invoice.Obstacle;
import app.bandeja.invoice.SourceFile;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the changes feed and the lists do to those who believe them. */
class DriveFeedTest {
    private OnDrive drive;

    @BeforeEach
    void start() throws Exception {
        drive = new OnDrive();
    }

    @AfterEach
    void stop() {
        drive.close();
    }

    private Draining caughtUp(int pageSize) throws Exception {
        Draining draining = new Draining(drive.open(pageSize));
        draining.drain();
        return draining;
    }

    private static Set<String> set(List<Change> changes) {
        return new TreeSet<>(Draining.shown(changes));
    }

    private Set<String> add(int count) {
        Set<String> expected = new TreeSet<>();
        for (int n = 0; n < count; n++) {
            drive.add(n + ".pdf", drive.folder);
            expected.add("+" + n + ".pdf");
        }
        return expected;
    }

    @Test
    @DisplayName("many pages")
    void manyPages() throws Exception {
        Draining draining = caughtUp(3);
        Set<String> expected = add(50);
        assertEquals(expected, set(draining.drain()));
    }

    @Test
    @DisplayName("empty and short pages")
    void emptyAndShortPages() throws Exception {
        Set<String> listed = add(10);
        drive.server.faults().next(Endpoint.Kind.LIST, 2, new Trouble.ShortPage(0));
        drive.server.faults().next(Endpoint.Kind.LIST, 2, new Trouble.ShortPage(3));
        Draining draining = new Draining(drive.open(100));
        assertEquals(listed, set(draining.drain()));
        drive.add("late.pdf", drive.folder);
        drive.server.faults().next(Endpoint.Kind.CHANGES, 2, new Trouble.ShortPage(0));
        assertEquals(Set.of("+late.pdf"), set(draining.drain()));
    }

    @Test
    @DisplayName("duplicates")
    void duplicates() throws Exception {
        drive.add("a.pdf", drive.folder);
        drive.server.faults().next(Endpoint.Kind.LIST, 1, new Trouble.Altered(json -> {
            ArrayNode files = (ArrayNode) json.path("files");
            files.add(files.get(0));
        }));
        Draining draining = new Draining(drive.open(100));
        assertEquals(Set.of("+a.pdf"), set(draining.drain()));
        String b = drive.add("b.pdf", drive.folder);
        drive.server.faults().next(Endpoint.Kind.CHANGES, 1, new Trouble.Altered(json -> {
            ArrayNode changes = (ArrayNode) json.path("changes");
            changes.add(changes.get(0));
        }));
        assertEquals(Set.of("+b.pdf"), set(draining.drain()));
        drive.server.files().delete(b);
        drive.server.faults().next(Endpoint.Kind.CHANGES, 1, new Trouble.Altered(json -> {
            ArrayNode changes = (ArrayNode) json.path("changes");
            changes.add(changes.get(0));
        }));
        assertEquals(Set.of("-" + b), set(draining.drain()));
    }

    @Test
    @DisplayName("a drive row without fileId")
    void aDriveRowWithoutFileId() throws Exception {
        Draining draining = caughtUp(1);
        drive.server.files().announceDrive();
        drive.add("a.pdf", drive.folder);
        assertEquals(List.of("+a.pdf"), Draining.shown(draining.drain()));
        assertEquals(List.of(), draining.drain());
    }

    @Test
    @DisplayName("removed")
    void removed() throws Exception {
        String a = drive.add("a.pdf", drive.folder);
        String b = drive.add("b.pdf", drive.folder);
        Draining draining = caughtUp(10);
        drive.server.files().delete(a);
        drive.server.files().unshare(b);
        assertEquals(Set.of("-" + a, "-" + b), set(draining.drain()));
    }

    @Test
    @DisplayName("refused token")
    void aRefusedToken() throws Exception {
        Set<String> expected = add(5);
        Optional<String> cursor = caughtUp(10).cursor();
        drive.server.faults().next(Endpoint.Kind.CHANGES, 1, new Trouble.Answer(410, "pageTokenExpired"));
        assertEquals(expected, set(new Draining(drive.open(10), cursor).drain()));
    }

    @Test
    @DisplayName("token refused in mid-walk")
    void aTokenRefusedInMidWalk() throws Exception {
        Set<String> expected = add(7);
        Draining draining = new Draining(drive.open(2));
        Set<String> found = new TreeSet<>(set(draining.next().changes()));
        drive.server.faults().next(Endpoint.Kind.LIST, 1, new Trouble.Answer(400, "invalid"));
        found.addAll(set(draining.drain()));
        assertEquals(expected, found);
    }

    @Test
    @DisplayName("shared drive and losing it")
    void aSharedDriveAndLosingIt() throws Exception {
        String shared = drive.server.files().addDrive("Clientes");
        String folder = drive.addFolder("Facturas", shared);
        drive.add("a.pdf", folder);
        drive.add("mine.pdf", drive.folder);
        Draining draining = new Draining(drive.open(folder, 10, 5));
        assertEquals(Set.of("+a.pdf"), set(draining.drain()));
        drive.add("b.pdf", folder);
        drive.add("mine too.pdf", drive.folder);
        assertEquals(Set.of("+b.pdf"), set(draining.drain()));
        drive.server.files().loseDrive(shared);
        // what is lost with the whole drive is no deletion: nothing is marked as gone, and a person is told
        SourceUnavailableException lost = assertThrows(SourceUnavailableException.class, draining::drain);
        assertEquals(Obstacle.Why.DRIVE_FOLDER_NOT_FOUND, lost.obstacle().why());
    }

    @Test
    @DisplayName("a row that never comes: found by the next walk")
    void aRowThatNeverComesIsFoundByTheNextWalk() throws Exception {
        String gone = drive.add("gone.pdf", drive.folder);
        drive.add("there.pdf", drive.folder);
        Draining draining = caughtUp(10);
        Set<String> known = new HashSet<>(drive.nodes.ids());
        drive.server.files().quietly(() -> {
            drive.add("never told.pdf", drive.folder);
            drive.server.files().delete(gone);
        });
        assertEquals(List.of(), draining.drain());
        Source source = drive.open(10);
        assertEquals(Set.of("+never told.pdf", "+there.pdf"), set(new Draining(source).drain()));
        known.removeAll(drive.nodes.ids());
        assertEquals(Set.of(gone), known);
        assertEquals(Set.of(gone), source.gone(known));
    }

    @Test
    @DisplayName("a silently partial list: nothing is marked as gone")
    void aSilentlyPartialListMarksNothingAsGone() throws Exception {
        String a = drive.add("a.pdf", drive.folder);
        drive.add("b.pdf", drive.folder);
        caughtUp(10);
        drive.server
                .faults()
                .next(Endpoint.Kind.LIST, 1, new Trouble.Altered(json -> ((ArrayNode) json.path("files")).remove(0)));
        Source source = drive.open(10);
        assertEquals(Set.of("+b.pdf"), set(new Draining(source).drain()));
        assertEquals(Set.of(), source.gone(Set.of(a)));
    }

    @Test
    @DisplayName("a silently partial list: what it left out is found by the next walk")
    void whatAPartialListLeftOutIsFoundByTheNextWalk() throws Exception {
        drive.add("a.pdf", drive.folder);
        drive.add("b.pdf", drive.folder);
        drive.server
                .faults()
                .next(Endpoint.Kind.LIST, 1, new Trouble.Altered(json -> ((ArrayNode) json.path("files")).remove(0)));
        assertEquals(Set.of("+b.pdf"), set(new Draining(drive.open(10)).drain()));
        assertEquals(Set.of("+a.pdf", "+b.pdf"), set(new Draining(drive.open(10)).drain()));
    }

    @Test
    @DisplayName("404 race: a folder that vanishes while it waits to be listed")
    void aFolderThatVanishesWhileItWaitsToBeListed() throws Exception {
        String box = drive.addFolder("box", drive.folder);
        drive.add("in it.pdf", box);
        drive.add("a.pdf", drive.folder);
        Draining draining = new Draining(drive.open(10));
        Set<String> found = set(draining.next().changes());
        drive.server.files().delete(box);
        found.addAll(set(draining.drain()));
        found.removeIf(shown -> shown.startsWith("-"));
        assertEquals(Set.of("+a.pdf"), found);
    }

    @Test
    void aKillBetweenPageAndCommitTellsThePageAgain() throws Exception {
        String box = drive.addFolder("box", drive.beside);
        drive.add("a.pdf", box);
        Optional<String> cursor = caughtUp(10).cursor();
        drive.server.files().move(box, drive.folder);
        List<Change> told = new ArrayList<>();
        // the page is made and never kept: neither its cursor nor its nodes
        DriveOptions options = new DriveOptions(
                Optional.empty(),
                Optional.of(drive.server.url()),
                10,
                new DriveOptions.Patience(5, java.time.Duration.ofMillis(1)));
        told.addAll(new Sources(options, drive.nodes)
                .open(new app.bandeja.invoice.SourcePlace(app.bandeja.invoice.SourceKind.DRIVE, drive.folder))
                .changes(cursor)
                .changes());
        told.addAll(new Draining(drive.open(10), cursor).drain());
        assertEquals(List.of("+box/a.pdf"), Draining.shown(told));
    }

    @Test
    void whatWasModifiedOfLateIsListedOldestFirstThroughAllFolders() throws Exception {
        String sub = drive.addFolder("sub", drive.folder);
        for (int day = 1; day <= 6; day++) {
            Instant time = Instant.parse("2026-03-0" + day + "T00:00:00Z");
            String parent = day % 2 == 0 ? sub : drive.folder;
            drive.server.files().add(day + ".pdf", OnDrive.PDF, new byte[] {(byte) day}, parent, time);
        }
        drive.server.files().trash(drive.add("binned.pdf", sub));
        Recent recent = drive.recent(drive.folder);
        Instant since = Instant.parse("2026-03-03T00:00:00Z");
        assertEquals(
                List.of("sub/4.pdf", "5.pdf", "sub/6.pdf"),
                recent.listModifiedSince(since).stream().map(SourceFile::path).toList());
        assertEquals(3, recent.fileCountSince(since));
    }

    /** Without Content-Length it looks whole; before its page token it would look like the last page. */
    @Test
    void aListThatBreaksOffAnywhereIsAskedForAgain() throws Exception {
        for (int number = 0; number < 3; number++) {
            drive.add(number + ".pdf", drive.folder);
        }
        for (int bytes = 0; bytes < 1_000; bytes += 13) {
            drive.server.faults().next(Endpoint.Kind.LIST, 1, new Trouble.CutOff(bytes));
            assertEquals(3, new Draining(drive.open(2)).drain().size(), "broken off after " + bytes + " bytes");
        }
    }

    @Test
    void folderAccessIsValidated() throws Exception {
        drive.recent(drive.folder).validateFolderAccess();
        String file = drive.add("a.pdf", DriveServer.ROOT);
        for (String wrong : List.of("nowhere", file)) {
            assertThrows(
                    SourceUnavailableException.class, () -> drive.recent(wrong).validateFolderAccess());
        }
    }
}
