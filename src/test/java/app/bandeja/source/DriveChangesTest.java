package app.bandeja.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.bandeja.demo.DriveServer;
import app.bandeja.demo.Endpoint;
import app.bandeja.demo.Trouble;
import app.bandeja.invoice.Change;
import app.bandeja.invoice.ChangePage;
import app.bandeja.invoice.ChangePage.Ending;
import app.bandeja.invoice.Obstacle;
import app.bandeja.invoice.SourceFile;
import app.bandeja.invoice.SourceKind;
import app.bandeja.invoice.SourcePlace;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DriveChangesTest {
    private OnDrive drive;

    @BeforeEach
    void start() throws Exception {
        drive = new OnDrive();
    }

    @AfterEach
    void stop() {
        drive.close();
    }

    private static SourceFile present(Change change) {
        return assertInstanceOf(Change.Present.class, change).file();
    }

    private static Set<String> set(List<Change> changes) {
        return new TreeSet<>(Draining.shown(changes));
    }

    /** A source that has walked and is caught up. */
    private Draining caughtUp() throws Exception {
        Draining draining = new Draining(drive.open(100));
        draining.drain();
        return draining;
    }

    @Test
    void theFirstWalkFindsEverythingOnAnyPageSize() throws Exception {
        Set<String> expected = new TreeSet<>();
        String year = drive.addFolder("2026", drive.folder);
        String month = drive.addFolder("01", year);
        for (int n = 1; n <= 5; n++) {
            drive.add(n + ".pdf", drive.folder);
            drive.add(n + ".pdf", year);
            drive.add(n + ".pdf", month);
            expected.addAll(List.of("+" + n + ".pdf", "+2026/" + n + ".pdf", "+2026/01/" + n + ".pdf"));
        }
        drive.server.files().trash(drive.add("binned.pdf", month));
        drive.add("elsewhere.pdf", drive.beside);
        for (int pageSize : new int[] {1, 2, 3, 6, 100}) {
            List<Change> changes = new Draining(drive.open(pageSize)).drain();
            assertEquals(expected, set(changes), "page size " + pageSize);
            assertEquals(expected.size(), changes.size(), "page size " + pageSize);
        }
    }

    @Test
    void theWalkGoesOnInAnotherProcessAfterEachPage() throws Exception {
        String year = drive.addFolder("2026", drive.folder);
        drive.addFolder("empty", year);
        drive.add("a.pdf", drive.folder);
        drive.add("b.pdf", year);
        drive.add("c.pdf", drive.addFolder("01", year));
        List<Change> changes = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        ChangePage page;
        do {
            page = drive.open(1).changes(cursor);
            changes.addAll(page.changes());
            cursor = Optional.of(page.nextCursor());
        } while (page.ending() == Ending.MORE);
        assertEquals(Set.of("+a.pdf", "+2026/b.pdf", "+2026/01/c.pdf"), Set.copyOf(Draining.shown(changes)));
    }

    @Test
    @DisplayName("names with quotes and slashes: told as Drive tells them")
    void aFileIsToldAsDriveTellsIt() throws Exception {
        byte[] abc = "abc".getBytes(StandardCharsets.UTF_8);
        Instant old = Instant.parse("2019-03-04T05:06:07.890Z");
        String id = drive.server.files().add("Factura \"nº 1\" / d'agost.pdf", OnDrive.PDF, abc, drive.folder, old);
        assertEquals(
                List.of(new Change.Present(new SourceFile(
                        id,
                        "Factura \"nº 1\" / d'agost.pdf",
                        "Factura \"nº 1\" / d'agost.pdf",
                        OnDrive.PDF,
                        3,
                        old,
                        "md5=900150983cd24fb0d6963f7d28e17f72=3"))),
                new Draining(drive.open(10)).drain());
    }

    @Test
    void googlesOwnDocumentsAndShortcutsAreListedToo() throws Exception {
        String google = "application/vnd.google-apps.";
        drive.server.files().add("Hoja", google + "spreadsheet", new byte[0], drive.folder);
        drive.server.files().add("Atajo", google + "shortcut", new byte[0], drive.folder);
        List<Change> changes = new Draining(drive.open(10)).drain();
        assertEquals(List.of("+Hoja", "+Atajo"), Draining.shown(changes));
        for (Change change : changes) {
            assertEquals(-1, present(change).size());
            assertNotEquals("", present(change).fingerprint());
        }
    }

    @Test
    void anIdlePollIsOneRequest() throws Exception {
        drive.add("a.pdf", drive.folder);
        Draining draining = caughtUp();
        drive.open(10).gone(Set.of());
        drive.server.requests().clear();
        assertEquals(List.of(), draining.drain());
        assertEquals(1, drive.server.requests().all().size());
    }

    @Test
    void theFeedTellsWhatIsNewChangedRenamedAndGone() throws Exception {
        String changed = drive.add("changed.pdf", drive.folder);
        String renamed = drive.add("renamed.pdf", drive.folder);
        String binned = drive.add("binned.pdf", drive.folder);
        String deleted = drive.add("deleted.pdf", drive.folder);
        String movedOut = drive.add("moved out.pdf", drive.folder);
        String movedIn = drive.add("moved in.pdf", drive.beside);
        String restored = drive.add("restored.pdf", drive.folder);
        drive.server.files().trash(restored);
        Draining draining = caughtUp();

        drive.add("new.pdf", drive.addFolder("sub", drive.folder));
        drive.server.files().replace(changed, new byte[] {1});
        drive.server.files().rename(renamed, "otro.pdf");
        drive.server.files().trash(binned);
        drive.server.files().delete(deleted);
        drive.server.files().move(movedOut, drive.beside);
        drive.server.files().move(movedIn, drive.folder);
        drive.server.files().restore(restored);
        assertEquals(
                new TreeSet<>(Set.of(
                        "+sub/new.pdf",
                        "+changed.pdf",
                        "+otro.pdf",
                        "+moved in.pdf",
                        "+restored.pdf",
                        "-" + binned,
                        "-" + deleted,
                        "-" + movedOut)),
                set(draining.drain()));
        assertEquals(List.of(), draining.drain());
    }

    @Test
    void newContentHasAnotherFingerprintAndAViewHasNot() throws Exception {
        String id = drive.add("a.pdf", drive.folder);
        Draining draining = new Draining(drive.open(10));
        SourceFile first = present(draining.drain().getFirst());
        drive.server.files().view(id);
        assertEquals(first, present(draining.drain().getFirst()));
        drive.server.files().replace(id, new byte[] {1, 2});
        assertNotEquals(
                first.fingerprint(), present(draining.drain().getFirst()).fingerprint());
    }

    @Test
    @DisplayName("many pages: no more of them than there must be")
    void theFeedComesInPages() throws Exception {
        Draining draining = new Draining(drive.open(2));
        draining.drain();
        Set<String> expected = new TreeSet<>();
        for (int n = 0; n < 7; n++) {
            drive.add(n + ".pdf", drive.folder);
            expected.add("+" + n + ".pdf");
        }
        int before = draining.pages();
        assertEquals(expected, set(draining.drain()));
        assertEquals(4, draining.pages() - before);
    }

    @Test
    @DisplayName("a file that comes during the first walk")
    void aFileThatComesDuringTheWalkIsFound() throws Exception {
        drive.add("a.pdf", drive.folder);
        drive.add("b.pdf", drive.addFolder("sub", drive.folder));
        Draining draining = new Draining(drive.open(1));
        List<Change> changes = new ArrayList<>(draining.next().changes());
        drive.add("late.pdf", drive.folder);
        changes.addAll(draining.drain());
        assertEquals(Set.of("+a.pdf", "+sub/b.pdf", "+late.pdf"), set(changes));
    }

    @Test
    void aFolderThatIsMovedInOrOutBringsOrTakesWhatLiesInIt() throws Exception {
        String box = drive.addFolder("box", drive.beside);
        String a = drive.add("a.pdf", box);
        String b = drive.add("b.pdf", drive.addFolder("deep", box));
        Draining draining = caughtUp();

        drive.server.files().move(box, drive.folder);
        assertEquals(Set.of("+box/a.pdf", "+box/deep/b.pdf"), set(draining.drain()));
        drive.server.files().move(box, drive.beside);
        assertEquals(Set.of("-" + a, "-" + b), set(draining.drain()));
        drive.server.files().move(box, drive.folder);
        assertEquals(Set.of("+box/a.pdf", "+box/deep/b.pdf"), set(draining.drain()));
        drive.server.files().trash(box);
        assertEquals(Set.of("-" + a, "-" + b), set(draining.drain()));
        drive.server.files().restore(box);
        assertEquals(Set.of("+box/a.pdf", "+box/deep/b.pdf"), set(draining.drain()));
    }

    @Test
    @DisplayName("a full folder moved in, out, binned: also after a restart")
    void aFolderThatIsMovedOutTakesItsFilesAlsoAfterARestart() throws Exception {
        String box = drive.addFolder("box", drive.folder);
        String a = drive.add("a.pdf", box);
        Optional<String> cursor = caughtUp().cursor();
        drive.server.files().move(box, drive.beside);
        assertEquals(List.of("-" + a), Draining.shown(new Draining(drive.open(10), cursor).drain()));
    }

    @Test
    void ofADeletedFolderNothingIsLeft() throws Exception {
        String box = drive.addFolder("box", drive.folder);
        String a = drive.add("a.pdf", box);
        String b = drive.add("b.pdf", drive.folder);
        Source source = drive.open(10);
        Draining draining = new Draining(source);
        draining.drain();
        assertEquals(Set.of(), source.gone(Set.of(a, b)));
        drive.server.files().delete(box);
        draining.drain();
        assertEquals(Set.of(a), source.gone(Set.of(a, b)));
    }

    @Test
    void aRowAboutADriveDoesNotStopTheFeed() throws Exception {
        Draining draining = caughtUp();
        drive.server.files().announceDrive();
        drive.add("a.pdf", drive.folder);
        assertEquals(List.of("+a.pdf"), Draining.shown(draining.drain()));
    }

    @Test
    @DisplayName("refused token: a walk, and nothing is lost")
    void aRefusedFeedTokenMeansAWalkAndNothingIsLost() throws Exception {
        String a = drive.add("a.pdf", drive.folder);
        String b = drive.add("b.pdf", drive.folder);
        for (int status : new int[] {400, 410}) {
            Source source = drive.open(10);
            Draining draining = new Draining(source);
            draining.drain();
            source.gone(Set.of(a, b));
            drive.server.faults().next(Endpoint.Kind.CHANGES, 1, new Trouble.Answer(status, "invalid"));
            drive.server.files().trash(b);
            assertEquals(List.of("+a.pdf"), Draining.shown(draining.drain()), "status " + status);
            assertEquals(Set.of(b), source.gone(Set.of(a, b)), "status " + status);
            drive.server.files().restore(b);
        }
    }

    @Test
    void aRefusedListTokenMeansThisFolderAgain() throws Exception {
        for (int n = 0; n < 4; n++) {
            drive.add(n + ".pdf", drive.folder);
        }
        Draining draining = new Draining(drive.open(2));
        draining.next();
        drive.server.faults().next(Endpoint.Kind.LIST, 1, new Trouble.Answer(400, "invalid"));
        assertEquals(Set.of("+0.pdf", "+1.pdf", "+2.pdf", "+3.pdf"), set(draining.drain()));
    }

    @Test
    void aCursorThatIsNotOursMeansAWalk() throws Exception {
        drive.add("a.pdf", drive.folder);
        for (String cursor : List.of("", "new-walk", "{}", "{\"feed\":null}", "[1]")) {
            assertEquals(
                    List.of("+a.pdf"),
                    Draining.shown(new Draining(drive.open(10), Optional.of(cursor)).drain()),
                    cursor);
        }
    }

    @Test
    void ratesAndHiccupsAreWaitedFor() throws Exception {
        drive.add("a.pdf", drive.folder);
        drive.server.faults().next(Endpoint.Kind.GET, 1, new Trouble.Answer(403, "userRateLimitExceeded"));
        drive.server.faults().next(Endpoint.Kind.START_TOKEN, 2, new Trouble.Answer(429, "rateLimitExceeded"));
        drive.server.faults().next(Endpoint.Kind.LIST, 2, new Trouble.Answer(503, "backendError"));
        drive.server.faults().next(Endpoint.Kind.CHANGES, 2, new Trouble.HangUp());
        assertEquals(List.of("+a.pdf"), Draining.shown(new Draining(drive.open(10)).drain()));
    }

    @Test
    void aCutListIsNotTakenForAList() throws Exception {
        drive.add("a.pdf", drive.folder);
        drive.server.faults().next(Endpoint.Kind.LIST, 1, new Trouble.CutOff(60));
        assertEquals(List.of("+a.pdf"), Draining.shown(new Draining(drive.open(10)).drain()));
    }

    @Test
    void whenTheTriesAreUsedUpTheCursorStays() throws Exception {
        Draining draining = caughtUp();
        drive.add("a.pdf", drive.folder);
        drive.server.faults().next(Endpoint.Kind.CHANGES, 6, new Trouble.Answer(500, "backendError"));
        SourceUnavailableException e = assertThrows(SourceUnavailableException.class, draining::drain);
        assertEquals(Obstacle.of(Obstacle.Why.DRIVE_NOT_NOW, "Google Drive answered 500 (backendError)"), e.obstacle());
        assertEquals(List.of("+a.pdf"), Draining.shown(draining.drain()));
    }

    @Test
    void aLongPauseIsNotWaitedForHere() throws Exception {
        Draining draining = caughtUp();
        drive.server.requests().clear();
        drive.server
                .faults()
                .next(
                        Endpoint.Kind.CHANGES,
                        9,
                        new Trouble.Answer(429, "rateLimitExceeded", Map.of("Retry-After", "3600")));
        assertThrows(SourceUnavailableException.class, draining::drain);
        assertEquals(1, drive.server.requests().all().size());
    }

    @Test
    void noAccessIsSaidInWordsWithoutTheToken() throws Exception {
        drive.server.faults().next(Endpoint.Kind.GET, 9, new Trouble.Answer(401, "authError"));
        SourceUnavailableException e = assertThrows(
                SourceUnavailableException.class, () -> drive.open(10).changes(Optional.empty()));
        assertEquals(Obstacle.of(Obstacle.Why.DRIVE_NO_ACCESS, "Google Drive answered 401 (authError)"), e.obstacle());
    }

    @Test
    void aFolderThatIsNotThereIsSaidInWords() {
        DriveOptions options = new DriveOptions(
                Optional.empty(),
                Optional.of(drive.server.url()),
                10,
                new DriveOptions.Patience(0, Duration.ofMillis(1)));
        Source source = new Sources(options).open(new SourcePlace(SourceKind.DRIVE, "nowhere"));
        SourceUnavailableException e =
                assertThrows(SourceUnavailableException.class, () -> source.changes(Optional.empty()));
        assertEquals(Obstacle.of(Obstacle.Why.DRIVE_FOLDER_NOT_FOUND, "nowhere"), e.obstacle());
    }

    @Test
    void aBinnedFolderIsNotAnEmptyOne() throws Exception {
        Draining draining = caughtUp();
        drive.server.files().trash(drive.folder);
        assertThrows(SourceUnavailableException.class, draining::drain);
        drive.server.files().restore(drive.folder);
        drive.add("a.pdf", drive.folder);
        assertEquals(List.of("+a.pdf"), Draining.shown(draining.drain()));
    }

    @Test
    void theWholeDriveIsAFolderToo() throws Exception {
        drive.add("a.pdf", drive.folder);
        DriveOptions options = new DriveOptions(
                Optional.empty(),
                Optional.of(drive.server.url()),
                10,
                new DriveOptions.Patience(0, Duration.ofMillis(1)));
        Draining draining = new Draining(new Sources(options).open(new SourcePlace(SourceKind.DRIVE, "root")));
        assertEquals(List.of("+Facturas/a.pdf"), Draining.shown(draining.drain()));
        drive.add("b.pdf", DriveServer.ROOT);
        assertEquals(List.of("+b.pdf"), Draining.shown(draining.drain()));
    }

    @Test
    void withoutAccessSetUpItSaysWhatToDo() {
        DriveOptions options = new DriveOptions(
                Optional.empty(), Optional.empty(), 10, new DriveOptions.Patience(0, Duration.ofMillis(1)));
        Source source = new Sources(options).open(new SourcePlace(SourceKind.DRIVE, "x"));
        SourceUnavailableException e =
                assertThrows(SourceUnavailableException.class, () -> source.changes(Optional.empty()));
        assertEquals(Obstacle.of(Obstacle.Why.DRIVE_NOT_SET_UP), e.obstacle());
    }
}
