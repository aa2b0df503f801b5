package app.bandeja.bench;

import app.bandeja.demo.DriveServer;
import app.bandeja.demo.Endpoint;
import app.bandeja.run.SyncReport;
import app.bandeja.scale.ManyFiles;
import app.bandeja.scale.Office;
import app.bandeja.scale.Requests;
import app.bandeja.scale.SyncProcess;
import app.bandeja.scale.TinyInvoice;
import app.bandeja.source.DriveOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;

/**
 * What 100,000 files on a Drive cost in whole runs with an embedded database: the first walk by the program as it is
 * launched (512 MB of heap), then polls within a process that goes on, as the window has it, and of the whole program.
 */
public final class WalkBench {
    private static final int PAGE = 100;

    private WalkBench() {}

    /** @param arguments how many files; 100,000 if none is given */
    public static void main(String[] arguments) throws Exception {
        int files = arguments.length == 0 ? 100_000 : Integer.parseInt(arguments[0]);
        Path home = Files.createTempDirectory("bandeja-walk");
        try (DriveServer drive = DriveServer.start(0)) {
            ManyFiles many = ManyFiles.on(drive, files);
            Requests requests = Requests.of(drive);
            System.out.printf(
                    Locale.ROOT,
                    "%,d files in %d folders, %d of them invoices; least list requests: %d%n",
                    files,
                    many.children().size(),
                    many.invoices(),
                    many.leastRequests(PAGE));
            walk(home, drive, many, requests);
            polls(home, drive, many, requests);
            wholeProgram("poll by the whole program", home, drive, many, requests);
        }
    }

    private static void walk(Path home, DriveServer drive, ManyFiles many, Requests requests) throws Exception {
        wholeProgram("first run", home, drive, many, requests);
    }

    private static void wholeProgram(String what, Path home, DriveServer drive, ManyFiles many, Requests requests)
            throws IOException, InterruptedException {
        requests.clear();
        SyncProcess.Ended ended = new SyncProcess(home, drive.url(), many.folder()).run();
        row(what, ended.took(), requests);
        System.out.printf(
                Locale.ROOT,
                "%28s exit code %d, heap in use at most %d MB, after a collection at most %d MB%n",
                "",
                ended.exitCode(),
                ended.heapBefore(),
                ended.heapAfter());
    }

    private static void polls(Path home, DriveServer drive, ManyFiles many, Requests requests) {
        try (Office office = new Office(new Office.Options(
                home,
                drive.url(),
                many.folder(),
                PAGE,
                8,
                new DriveOptions.Patience(5, Duration.ofMillis(500)),
                InstantSource.system()))) {
            for (int poll = 1; poll <= 5; poll++) {
                run("poll " + poll + ", nothing new", office, requests);
            }
            String folder = many.children().entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .orElseThrow()
                    .getKey();
            String added = drive.files().add("nueva.pdf", "application/pdf", TinyInvoice.pdf(90_000), folder);
            run("one new file", office, requests);
            drive.files().replace(added, TinyInvoice.pdf(90_001));
            run("one changed file", office, requests);
        }
    }

    private static void run(String what, Office office, Requests requests) {
        requests.clear();
        long begun = System.nanoTime();
        SyncReport report = office.run(event -> {});
        row(what, Duration.ofNanos(System.nanoTime() - begun), requests);
        if (!report.failures().isEmpty()) {
            System.out.println(report.failures());
        }
    }

    private static void row(String what, Duration took, Requests requests) {
        Map<Endpoint.Kind, Integer> counts = requests.counts();
        System.out.printf(
                Locale.ROOT,
                "%-28s %9.3f s  %s, at most %,d units a minute%n",
                what,
                took.toMillis() / 1000.0,
                counts,
                requests.unitsInTheWorstMinute());
    }
}
