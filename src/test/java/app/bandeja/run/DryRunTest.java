package app.bandeja.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.demo.DriveServer;
import app.bandeja.invoice.SourceKind;
import app.bandeja.invoice.SourcePlace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a dry run says of a Drive folder: the honest count of its changes, and beside it what modified times tell. */
@Timeout(60)
class DryRunTest {
    private static final Instant LATEST = Instant.parse("2026-02-10T12:00:00Z");

    @TempDir
    private Path home;

    private final DriveServer drive;
    private final SourcePlace place;

    DryRunTest() throws IOException {
        drive = DriveServer.start(0);
        place = new SourcePlace(SourceKind.DRIVE, drive.files().addFolder("Facturas", DriveServer.ROOT));
    }

    @AfterEach
    void close() {
        drive.close();
    }

    private Station station(int mostPages) {
        return new Station(Station.Options.of(home).drive(drive.url()).pages(2, mostPages));
    }

    private void add(String name, Instant modified) {
        drive.files().add(name, "text/plain", name.getBytes(StandardCharsets.UTF_8), place.place(), modified);
    }

    @Test
    void withoutAWatermarkAllCount() throws Exception {
        add("a.txt", LATEST);
        add("b.txt", Instant.parse("2001-01-01T00:00:00Z"));
        try (Station station = station(10)) {
            DryReport report = station.look(place);

            assertEquals(
                    List.of(new DryReport.Recently(place, Optional.empty(), 2, Optional.empty())), report.recently());
            assertEquals(2, report.report().metrics().total().get(Count.OWED));
        }
    }

    @Test
    void fromTheWatermarkLessItsWindowOnAndTheChangesKnowBetter() throws Exception {
        add("latest.txt", LATEST);
        add("within the window.txt", LATEST.minus(Duration.ofHours(23)));
        add("before.txt", LATEST.minus(Duration.ofHours(25)));
        try (Station station = station(10)) {
            station.run(place);
            add("new.txt", LATEST.plus(Duration.ofDays(3)));
            add("new with an old time.txt", Instant.parse("2025-06-01T00:00:00Z"));

            DryReport report = station.look(place);

            assertEquals(
                    List.of(new DryReport.Recently(
                            place, Optional.of(LATEST.minus(Duration.ofDays(1))), 3, Optional.empty())),
                    report.recently());
            assertEquals(2, report.report().metrics().total().get(Count.OWED));
        }
    }

    @Test
    void thePageLimitCutsTheCountAndItSaysSo() throws Exception {
        for (int number = 0; number < 5; number++) {
            add(number + ".txt", LATEST);
        }
        try (Station station = station(2)) {
            assertEquals(
                    List.of(new DryReport.Recently(place, Optional.empty(), 4, Optional.of(2))),
                    station.look(place).recently());
        }
        try (Station station = station(3)) {
            assertEquals(
                    List.of(new DryReport.Recently(place, Optional.empty(), 5, Optional.empty())),
                    station.look(place).recently());
        }
    }

    @Test
    void aFolderInTheBinIsToldBeforeAnythingIsCounted() throws Exception {
        add("a.txt", LATEST);
        try (Station station = station(10)) {
            station.run(place); // from now on its cursor asks the feed alone, which says nothing of it yet
            drive.files().quietly(() -> drive.files().trash(place.place()));

            DryReport report = station.look(place);

            assertEquals(List.of(), report.recently());
            assertEquals(1, report.report().exitCode());
            assertTrue(report.report().failures().getFirst().contains("lies in the bin"), report::toString);
        }
    }
}
