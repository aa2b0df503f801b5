package app.bandeja.run;

import app.bandeja.demo.DriveServer;
import app.bandeja.invoice.SourceKind;
import app.bandeja.invoice.SourcePlace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whole runs over a Drive of the test's own, through the real client and real HTTP, with a database between them. */
@Timeout(120)
abstract class DriveRuns {
    @TempDir
    Path home;

    final DriveServer drive;
    final String folder;
    final SourcePlace place;
    Station station;

    DriveRuns() {
        drive = started();
        folder = drive.files().addFolder("Facturas", DriveServer.ROOT);
        place = place(folder);
    }

    private static DriveServer started() {
        try {
            return DriveServer.start(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeEach
    void open() {
        station = new Station(Station.Options.of(home).drive(drive.url()));
    }

    @AfterEach
    void close() {
        station.close();
        drive.close();
    }

    static SourcePlace place(String folder) {
        return new SourcePlace(SourceKind.DRIVE, folder);
    }

    /** An invoice of that number, and of 100 and as many euros. */
    String add(String name, int number, String parent) {
        return drive.files().add(name, "application/pdf", PaperInvoice.pdf("2025/" + number, 100 + number), parent);
    }
}
