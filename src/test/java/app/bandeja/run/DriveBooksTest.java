package app.bandeja.run;

import static app.bandeja.invoice.State.ACCEPTED;
import static app.bandeja.invoice.State.DUPLICATE;
import static app.bandeja.invoice.State.IGNORED;
import static app.bandeja.invoice.State.OWED;
import static app.bandeja.invoice.State.PENDING;
import static app.bandeja.invoice.State.QUARANTINED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.demo.DriveServer;
import app.bandeja.demo.Endpoint;
import app.bandeja.demo.Trouble;
import app.bandeja.invoice.Fault;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What happens to a file on Drive, and what the books say of it after the run that saw it. */
class DriveBooksTest extends DriveRuns {
    private static final String PDF = "application/pdf";

    private String add(String name, int number) {
        return add(name, number, folder);
    }

    /** How many of that the run counted; the books add up after it. */
    private long run(Count count) {
        SyncReport report = station.run(place);
        assertTrue(station.database.queries().equation().holds());
        return report.metrics().total().get(count);
    }

    @Test
    @DisplayName("rename only: nothing is fetched, and the name is the new one")
    void renameOnly() {
        String id = add("a.pdf", 1);
        assertEquals(1, run(Count.DOWNLOADS));
        drive.files().rename(id, "b.pdf");
        assertEquals(0, run(Count.DOWNLOADS));
        assertEquals(Map.of("b.pdf", ACCEPTED), station.states());
    }

    @Test
    @DisplayName("viewed only: nothing is fetched")
    void viewedOnly() {
        String id = add("a.pdf", 1);
        run(Count.DOWNLOADS);
        drive.files().view(id);
        assertEquals(0, run(Count.DOWNLOADS));
        assertEquals(Map.of("a.pdf", ACCEPTED), station.states());
    }

    @Test
    @DisplayName("new content under the same id: a revision, and another invoice in it is for a person")
    void newContentUnderTheSameId() {
        String id = add("a.pdf", 1);
        run(Count.DOWNLOADS);
        drive.files().replace(id, PaperInvoice.pdf("2025/2", 200));
        assertEquals(1, run(Count.REVISION));
        assertEquals(Map.of("a.pdf", PENDING), station.states());
    }

    @Test
    @DisplayName("same bytes under two ids: the second is a duplicate")
    void sameBytesUnderTwoIds() {
        add("a.pdf", 1);
        add("b.pdf", 1);
        assertEquals(1, run(Count.INVOICES));
        assertEquals(Map.of("a.pdf", ACCEPTED, "b.pdf", DUPLICATE), station.states());
    }

    @Test
    @DisplayName("moved in: booked; moved out, its invoice stays and it is marked")
    void movedInAndOut() {
        String beside = drive.files().addFolder("Fotos", DriveServer.ROOT);
        String id = add("a.pdf", 1);
        drive.files().move(id, beside);
        assertEquals(0, run(Count.INVOICES));
        drive.files().move(id, folder);
        assertEquals(1, run(Count.INVOICES));
        drive.files().move(id, beside);
        run(Count.INVOICES);
        assertEquals(Map.of("a.pdf", ACCEPTED), station.states());
        assertTrue(station.document("a.pdf").gone());
    }

    @Test
    @DisplayName("404 race: gone between list and download, the feed tells so")
    void goneBetweenListAndDownload() {
        String id = add("a.pdf", 1);
        drive.faults()
                .next(
                        Endpoint.Kind.MEDIA,
                        id,
                        1,
                        new Trouble.Meanwhile(() -> drive.files().delete(id)));
        run(Count.DOWNLOADS);
        assertEquals(Map.of("a.pdf", OWED), station.states());
        run(Count.DOWNLOADS);
        assertEquals(Map.of("a.pdf", QUARANTINED), station.states());
        assertEquals(Optional.of(Fault.NOT_FOUND), station.document("a.pdf").fault());
    }

    @Test
    @DisplayName("404 race: a second look finds it")
    void aSecondLookFindsIt() {
        String id = add("a.pdf", 1);
        drive.faults().next(Endpoint.Kind.MEDIA, id, 1, new Trouble.Answer(404, "notFound"));
        run(Count.DOWNLOADS);
        assertEquals(Map.of("a.pdf", OWED), station.states());
        station.clock.forward(Duration.ofHours(1));
        run(Count.DOWNLOADS);
        assertEquals(Map.of("a.pdf", ACCEPTED), station.states());
    }

    @Test
    @DisplayName("download quota: parked for a day, with its time")
    void downloadQuota() {
        String id = add("a.pdf", 1);
        drive.faults().next(Endpoint.Kind.MEDIA, id, 1, new Trouble.Answer(403, "downloadQuotaExceeded"));
        run(Count.DOWNLOADS);
        assertEquals(
                Optional.of(MovableClock.MORNING.plus(Duration.ofDays(1))),
                station.document("a.pdf").due());
        station.clock.forward(Duration.ofHours(23));
        assertEquals(0, run(Count.DOWNLOADS));
        station.clock.forward(Duration.ofHours(1));
        assertEquals(1, run(Count.DOWNLOADS));
        assertEquals(Map.of("a.pdf", ACCEPTED), station.states());
    }

    @Test
    @DisplayName("abusive: quarantined at once, in words")
    void abusive() {
        String id = add("a.pdf", 1);
        drive.faults().next(Endpoint.Kind.MEDIA, id, 1, new Trouble.Answer(403, "cannotDownloadAbusiveFile"));
        assertEquals(1, run(Count.ERROR));
        assertEquals(Optional.of(Fault.ABUSIVE), station.document("a.pdf").fault());
        assertEquals(
                Optional.of("a.pdf: Google Drive says that it is harmful"),
                station.document("a.pdf").detail());
    }

    @Test
    @DisplayName("native document: ignored with its reason")
    void nativeDocument() {
        leftAside("document", "native_document");
    }

    @Test
    @DisplayName("shortcut: ignored with its reason")
    void shortcut() {
        leftAside("shortcut", "shortcut");
    }

    private void leftAside(String type, String reason) {
        drive.files().add("x", "application/vnd.google-apps." + type, new byte[0], folder);
        run(Count.IGNORED);
        assertEquals(Map.of("x", IGNORED), station.states());
        assertEquals(Optional.of(reason), station.document("x").detail());
        assertEquals(0, drive.requests().count(Endpoint.Kind.MEDIA));
    }

    @Test
    @DisplayName("0 bytes: quarantined")
    void zeroBytes() {
        drive.files().add("a.pdf", PDF, new byte[0], folder);
        assertEquals(1, run(Count.ERROR));
        assertEquals(Map.of("a.pdf", QUARANTINED), station.states());
    }

    @Test
    @DisplayName("names with quotes and slashes: booked under their own names")
    void namesWithQuotesAndSlashes() {
        add("../d'agost / \"nº 1\" \\ a.pdf", 1);
        run(Count.OK);
        assertEquals(Map.of("../d'agost / \"nº 1\" \\ a.pdf", ACCEPTED), station.states());
    }

    @Test
    @DisplayName("a silently partial list: nothing is lost, and reconciliation finds the rest")
    void aSilentlyPartialList() {
        add("a.pdf", 1);
        add("b.pdf", 2);
        Trouble partial = new Trouble.Altered(json -> ((ArrayNode) json.path("files")).remove(0));
        drive.faults().next(Endpoint.Kind.LIST, 1, partial);
        run(Count.OK);
        assertEquals(Map.of("b.pdf", ACCEPTED), station.states());
        station.run(place, SyncRequest.Memory.RECONCILE);
        assertEquals(Map.of("a.pdf", ACCEPTED, "b.pdf", ACCEPTED), station.states());
        drive.faults().next(Endpoint.Kind.LIST, 1, partial);
        station.run(place, SyncRequest.Memory.RECONCILE);
        assertEquals(false, station.document("a.pdf").gone());
    }
}
