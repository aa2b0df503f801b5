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
import app.bandeja.demo.SampleInvoices;
import app.bandeja.demo.Trouble;
import app.bandeja.invoice.Fault;
import app.bandeja.invoice.SourcePlace;
import app.bandeja.store.DocumentRow;
import app.bandeja.store.Equation;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whole runs over a Drive, through the real client and real HTTP. */
class DriveSyncTest extends DriveRuns {
    private static final Trouble FOR_NOW = new Trouble.Answer(503, "backendError");
    private static final Trouble FOR_GOOD = new Trouble.Answer(403, "cannotDownloadFile");

    private void assertAccountedFor() {
        Equation equation = station.database.queries().equation();
        assertTrue(equation.holds(), equation.toString());
    }

    @Test
    void everySampleIsAccountedFor() throws IOException {
        SourcePlace place = place(SampleInvoices.loadInto(drive));

        SyncReport report = station.run(place);

        assertEquals(
                Map.ofEntries(
                        Map.entry("Factura 2025-0318 Lavandería.pdf", ACCEPTED),
                        Map.entry("FV-24871.pdf", ACCEPTED),
                        Map.entry("Factura diseño carta Lucía Ferrer.pdf", ACCEPTED),
                        Map.entry("Invoice RE-40217.pdf", ACCEPTED),
                        Map.entry("Escaneo_20251014.pdf", ACCEPTED),
                        Map.entry("Aceites Valdeoliva A25-1190.pdf", ACCEPTED),
                        Map.entry("ticket papelería.pdf", ACCEPTED),
                        Map.entry("Factura rectificativa R-2025-0012.pdf", ACCEPTED),
                        Map.entry("Albarán 88213.pdf", IGNORED),
                        Map.entry("Copia de FV-24871.pdf", DUPLICATE),
                        Map.entry("Factura 2025-0318 Lavandería (reenviada).pdf", DUPLICATE),
                        Map.entry("Frío Industrial Pinar 25-0644.pdf", PENDING),
                        Map.entry("Factura dañada.pdf", QUARANTINED),
                        Map.entry("Factura con contraseña.pdf", QUARANTINED),
                        Map.entry("léeme.txt", IGNORED)),
                station.states());
        assertEquals(15, report.metrics().total().listed());
        assertEquals(14, report.metrics().total().get(Count.DOWNLOADS));
        assertEquals(2, report.exitCode());
        assertAccountedFor();

        SyncReport second = station.run(place);
        assertEquals(List.of(), station.told.settled());
        assertEquals(0, second.metrics().total().get(Count.DOWNLOADS));
        assertEquals(0, second.exitCode());
    }

    @Test
    void whatDriveWillNeverGiveGoesToQuarantineAtOnce() {
        String folder = drive.files().addFolder("Facturas", DriveServer.ROOT);
        String refused = add("a.pdf", 1, folder);
        add("b.pdf", 2, folder);
        drive.faults().next(Endpoint.Kind.MEDIA, refused, 1, FOR_GOOD);

        SyncReport report = station.run(place(folder));

        assertEquals(Map.of("a.pdf", QUARANTINED, "b.pdf", ACCEPTED), station.states());
        assertEquals(Optional.of(Fault.ACCESS_DENIED), station.document("a.pdf").fault());
        assertEquals(1, report.metrics().total().get(Count.DOWNLOAD_ERRORS));
        assertEquals(2, report.exitCode());
        assertAccountedFor();
    }

    @Test
    void whatFailsForNowIsOwedAndALaterRunSettlesIt() {
        String folder = drive.files().addFolder("Facturas", DriveServer.ROOT);
        String failing = add("a.pdf", 1, folder);
        add("b.pdf", 2, folder);
        drive.faults().next(Endpoint.Kind.MEDIA, failing, 1, FOR_NOW);

        SyncReport first = station.run(place(folder));

        DocumentRow owed = station.document("a.pdf");
        assertEquals(OWED, owed.state());
        assertEquals(1, owed.attempts());
        assertEquals(Optional.of(MovableClock.MORNING.plus(Duration.ofMinutes(5))), owed.due());
        assertEquals(2, first.exitCode());
        assertEquals(1, first.metrics().total().get(Count.ERROR));
        assertEquals(2, first.metrics().total().listed());
        assertEquals(0, first.metrics().total().get(Count.BATCH_ERRORS));
        assertAccountedFor();

        station.clock.forward(Duration.ofMinutes(4));
        SyncReport early = station.run(place(folder));
        assertEquals(List.of(), station.told.settled());
        assertEquals(1, early.metrics().total().get(Count.ERROR));
        // It failed in an earlier run; in this one nothing did.
        assertEquals(0, early.exitCode());

        station.clock.forward(Duration.ofMinutes(1));
        SyncReport later = station.run(place(folder));
        assertEquals(Map.of("a.pdf", ACCEPTED, "b.pdf", ACCEPTED), station.states());
        assertEquals(0, later.exitCode());
        assertEquals(1, later.metrics().total().listed());
    }

    @Test
    void afterTheLastTryItGoesToQuarantine() {
        String folder = drive.files().addFolder("Facturas", DriveServer.ROOT);
        String failing = add("a.pdf", 1, folder);
        drive.faults().next(Endpoint.Kind.MEDIA, failing, Retries.MOST_ATTEMPTS, FOR_NOW);

        for (int attempt = 1; attempt < Retries.MOST_ATTEMPTS; attempt++) {
            SyncReport report = station.run(place(folder));
            assertEquals(Map.of("a.pdf", OWED), station.states());
            assertEquals(2, report.exitCode());
            assertEquals(1, report.metrics().total().get(Count.BATCH_ERRORS));
            station.clock.forward(Duration.ofDays(1));
        }
        SyncReport last = station.run(place(folder));

        assertEquals(Map.of("a.pdf", QUARANTINED), station.states());
        assertEquals(Optional.of(Fault.UNREACHABLE), station.document("a.pdf").fault());
        assertEquals(1, last.metrics().total().get(Count.ERROR));
        assertEquals(2, last.exitCode());
        assertAccountedFor();
    }

    @Test
    void aListThatBreaksOffLeavesWhatWasListedOwedAndSaysWhy() {
        String folder = drive.files().addFolder("Facturas", DriveServer.ROOT);
        add("a.pdf", 1, folder);
        add("b.pdf", 2, folder);
        station.close();
        station = new Station(Station.Options.of(home).drive(drive.url()).pages(1, 10));
        station.told.then(event -> {
            if (event instanceof RunEvent.Listed) {
                drive.faults().next(Endpoint.Kind.LIST, 1, FOR_NOW);
            }
        });

        SyncReport report = station.run(place(folder));

        assertEquals(Map.of("a.pdf", OWED), station.states());
        assertEquals(1, report.metrics().total().get(Count.OWED));
        assertEquals(1, report.metrics().total().listed());
        assertEquals(1, report.failures().size());
        assertEquals(1, report.exitCode());

        station.told.then(event -> {});
        station.run(place(folder));
        assertEquals(Map.of("a.pdf", ACCEPTED, "b.pdf", ACCEPTED), station.states());
    }
}
