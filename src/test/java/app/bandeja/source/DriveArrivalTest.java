package app.bandeja.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.demo.DriveServer;
import app.bandeja.demo.Endpoint;
import app.bandeja.invoice.Change;
import com.google.api.client.http.ByteArrayContent;
import com.google.api.client.http.javanet.NetHttpTransport;
import com.google.api.client.json.gson.GsonFactory;
import com.google.api.client.util.DateTime;
import com.google.api.services.drive.Drive;
import com.google.api.services.drive.model.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How files come into the folder, and leave it; each time the program was started anew in between. */
class DriveArrivalTest {
    private OnDrive drive;
    private Optional<String> cursor = Optional.empty();

    @BeforeEach
    void start() throws Exception {
        drive = new OnDrive();
    }

    @AfterEach
    void stop() {
        drive.close();
    }

    /** What a run in a new process finds. */
    private Set<String> run() throws Exception {
        return new TreeSet<>(Draining.shown(changes()));
    }

    private List<Change> changes() throws Exception {
        Draining draining = new Draining(drive.open(100), cursor);
        List<Change> changes = draining.drain();
        cursor = draining.cursor();
        return changes;
    }

    private DriveServer server() {
        return drive.server;
    }

    @Test
    @DisplayName("old modifiedTime and createdTime")
    void oldModifiedTimeAndCreatedTime() throws Exception {
        drive.add("before.pdf", drive.folder);
        run();
        uploadAsOld("old.pdf", new DateTime("1999-01-01T00:00:00Z"));
        assertEquals(Set.of("+old.pdf"), run());
    }

    /** As a program does that keeps a folder of this computer on Drive: the times are those of the disk. */
    private void uploadAsOld(String name, DateTime time) throws IOException {
        Drive uploading = new Drive.Builder(
                        new NetHttpTransport(),
                        GsonFactory.getDefaultInstance(),
                        request -> request.getHeaders().setAuthorization("Bearer " + DriveServer.TOKEN))
                .setApplicationName("uploading")
                .setRootUrl(server().url() + "/")
                .build();
        File file = uploading
                .files()
                .create(
                        new File()
                                .setName(name)
                                .setParents(List.of(drive.folder))
                                .setCreatedTime(time)
                                .setModifiedTime(time),
                        new ByteArrayContent(OnDrive.PDF, new byte[] {1, 2, 3}))
                .setFields("createdTime,modifiedTime")
                .execute();
        assertEquals(List.of(time, time), List.of(file.getCreatedTime(), file.getModifiedTime()));
    }

    @Test
    @DisplayName("moved in")
    void movedIn() throws Exception {
        String id = drive.add("a.pdf", drive.beside);
        run();
        server().files().move(id, drive.folder);
        assertEquals(Set.of("+a.pdf"), run());
    }

    @Test
    @DisplayName("restored")
    void restored() throws Exception {
        String id = drive.add("a.pdf", drive.folder);
        server().files().trash(id);
        assertEquals(Set.of(), run());
        server().files().restore(id);
        assertEquals(Set.of("+a.pdf"), run());
    }

    @Test
    @DisplayName("a full folder moved in, out, binned")
    void aFullFolderMovedInMovedOutAndBinned() throws Exception {
        String box = drive.addFolder("box", drive.beside);
        String a = drive.add("a.pdf", box);
        String b = drive.add("b.pdf", drive.addFolder("deep", box));
        assertEquals(Set.of(), run());
        server().files().move(box, drive.folder);
        assertEquals(Set.of("+box/a.pdf", "+box/deep/b.pdf"), run());
        server().files().move(box, drive.beside);
        assertEquals(Set.of("-" + a, "-" + b), run());
        server().files().move(box, drive.folder);
        assertEquals(Set.of("+box/a.pdf", "+box/deep/b.pdf"), run());
        server().files().trash(box);
        assertEquals(Set.of("-" + a, "-" + b), run());
        server().files().restore(box);
        assertEquals(Set.of("+box/a.pdf", "+box/deep/b.pdf"), run());
    }

    @Test
    @DisplayName("a full folder moved in, out, binned: no longer shared, it takes what lay in it")
    void aFullFolderThatIsNoLongerSharedTakesWhatLayInIt() throws Exception {
        String box = drive.addFolder("box", drive.folder);
        String a = drive.add("a.pdf", box);
        String deep = drive.addFolder("deep", box);
        String b = drive.add("b.pdf", deep);
        String kept = drive.add("kept.pdf", deep);
        run();
        server().files().move(kept, drive.folder);
        server().files().unshare(box);
        assertEquals(Set.of("+kept.pdf", "-" + a, "-" + b), run());
        assertEquals(Set.of(kept), drive.nodes.ids());
    }

    @Test
    @DisplayName("nested new folder")
    void nestedNewFolder() throws Exception {
        run();
        drive.add("a.pdf", drive.addFolder("02", drive.addFolder("2026", drive.folder)));
        assertEquals(Set.of("+2026/02/a.pdf"), run());
    }

    @Test
    @DisplayName("1,000 files with the same millisecond")
    void aThousandFilesWithTheSameMillisecond() throws Exception {
        run();
        Instant same = Instant.parse("2026-05-05T05:05:05.555Z");
        Set<String> expected = new HashSet<>();
        for (int n = 0; n < 1000; n++) {
            byte[] bytes = ("n" + n).getBytes(StandardCharsets.UTF_8);
            server().files().add(n + ".pdf", OnDrive.PDF, bytes, drive.folder, same);
            expected.add("+" + n + ".pdf");
        }
        List<Change> changes = changes();
        assertEquals(expected, Set.copyOf(Draining.shown(changes)));
        assertEquals(1000, changes.size());
    }

    @Test
    @DisplayName("rename only")
    void renameOnly() throws Exception {
        String id = drive.add("a.pdf", drive.folder);
        Change.Present before = (Change.Present) changes().getFirst();
        server().files().rename(id, "b.pdf");
        Change.Present after = (Change.Present) changes().getFirst();
        assertEquals("b.pdf", after.file().path());
        assertEquals(before.file().fingerprint(), after.file().fingerprint());
    }

    @Test
    @DisplayName("rename only: a folder's moves the paths of its files")
    void aRenamedFolderMovesThePathsOfItsFilesOnly() throws Exception {
        String box = drive.addFolder("box", drive.folder);
        drive.add("a.pdf", box);
        run();
        server().files().rename(box, "caja");
        assertEquals(Set.of("+caja/a.pdf"), run());
    }

    @Test
    @DisplayName("viewed only")
    void viewedOnly() throws Exception {
        String id = drive.add("a.pdf", drive.folder);
        List<Change> before = changes();
        server().files().view(id);
        assertEquals(before, changes());
    }

    @Test
    @DisplayName("viewed only: a folder is not listed again")
    void aFolderThatWasOnlyViewedIsNotListedAgain() throws Exception {
        String box = drive.addFolder("box", drive.folder);
        drive.add("a.pdf", box);
        run();
        server().files().view(box);
        server().requests().clear();
        assertEquals(Set.of(), run());
        assertEquals(1, server().requests().all().size());
    }

    @Test
    @DisplayName("new content under the same id")
    void newContentUnderTheSameId() throws Exception {
        String id = drive.add("a.pdf", drive.folder);
        Change.Present before = (Change.Present) changes().getFirst();
        server().files().replace(id, new byte[] {9});
        Change.Present after = (Change.Present) changes().getFirst();
        assertEquals(before.file().externalId(), after.file().externalId());
        assertTrue(!before.file().fingerprint().equals(after.file().fingerprint()));
    }

    @Test
    @DisplayName("same bytes under two ids")
    void theSameBytesUnderTwoIds() throws Exception {
        byte[] bytes = {4, 5, 6};
        server().files().add("a.pdf", OnDrive.PDF, bytes, drive.folder);
        server().files().add("b.pdf", OnDrive.PDF, bytes, drive.folder);
        assertEquals(Set.of("+a.pdf", "+b.pdf"), run());
    }

    @Test
    void oneChangedFileCostsOneRequestBesideItsDownload() throws Exception {
        String id = drive.add("a.pdf", drive.addFolder("02", drive.addFolder("2026", drive.folder)));
        run();
        server().files().replace(id, new byte[] {1});
        server().requests().clear();
        assertEquals(Set.of("+2026/02/a.pdf"), run());
        assertEquals(1, server().requests().all().size());
    }

    @Test
    void theFirstWalkAsksNoMoreThanItMust() throws Exception {
        for (int folder = 0; folder < 30; folder++) {
            String id = drive.addFolder("f" + folder, drive.folder);
            for (int n = 0; n < 150; n++) {
                drive.add(n + ".pdf", id);
            }
        }
        server().requests().clear();
        assertEquals(30 * 150, changes().size());
        // one page for the folder itself, two for each that lies in it
        assertEquals(61, server().requests().count(Endpoint.Kind.LIST));
    }
}
