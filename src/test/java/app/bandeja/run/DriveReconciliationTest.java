package app.bandeja.run;

import static app.bandeja.invoice.State.ACCEPTED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.demo.Endpoint;
import app.bandeja.store.DocumentRow;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whole runs that find what the changes feed never told, with the database between them. */
class DriveReconciliationTest extends DriveRuns {
    private List<String> removed() {
        return station.documents().stream()
                .filter(DocumentRow::gone)
                .map(row -> row.file().path())
                .toList();
    }

    @Test
    void aPollWithNothingNewIsOneRequest() {
        add("a.pdf", 1, folder);
        station.run(place);
        drive.requests().clear();
        station.run(place);
        assertEquals(1, drive.requests().all().size());
    }

    @Test
    @DisplayName("a row that never comes: found on demand")
    void whatTheFeedNeverToldIsFoundOnDemand() {
        add("a.pdf", 1, folder);
        station.run(place);
        drive.files().quietly(() -> add("b.pdf", 2, folder));
        station.run(place);
        assertEquals(Map.of("a.pdf", ACCEPTED), station.states());
        station.run(place, SyncRequest.Memory.RECONCILE);
        assertEquals(Map.of("a.pdf", ACCEPTED, "b.pdf", ACCEPTED), station.states());
        assertTrue(station.database.queries().equation().holds());
    }

    @Test
    @DisplayName("a row that never comes: found once a week")
    void onceAWeekTheFolderIsWalkedAgain() {
        String a = add("a.pdf", 1, folder);
        add("b.pdf", 2, folder);
        station.run(place);
        drive.files().quietly(() -> drive.files().delete(a));
        station.clock.forward(Duration.ofDays(6));
        station.run(place);
        assertEquals(List.of(), removed());
        station.clock.forward(Duration.ofDays(2));
        station.run(place);
        assertEquals(List.of("a.pdf"), removed());
        drive.requests().clear();
        station.run(place);
        assertEquals(0, drive.requests().count(Endpoint.Kind.LIST));
    }

    @Test
    void aFolderThatIsNoLongerSharedTakesItsDocumentsAfterARestart() {
        String box = drive.files().addFolder("box", folder);
        add("a.pdf", 1, box);
        add("b.pdf", 2, drive.files().addFolder("deep", box));
        add("c.pdf", 3, folder);
        station.run(place);
        station.close();
        open();
        drive.files().unshare(box);
        station.run(place);
        assertEquals(
                List.of("box/a.pdf", "box/deep/b.pdf"),
                removed().stream().sorted().toList());
        assertTrue(station.database.queries().equation().holds());
    }
}
