package app.bandeja.bench;

import app.bandeja.demo.DriveServer;
import app.bandeja.run.RunEvent;
import app.bandeja.run.SyncReport;
import app.bandeja.scale.Office;
import app.bandeja.scale.TinyInvoice;
import app.bandeja.source.DriveOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToDoubleFunction;

/**
 * What eight downloads at once gain over one at a time where each answer takes 40 ms: 500 documents of 40 kB in whole
 * runs with an embedded database. Fetched and verified is counted from the last page of the feed to the last file on
 * the shelf; the documents are read and settled meanwhile, as ever.
 */
public final class FetchBench {
    private static final int DOCUMENTS = 500;
    private static final int BYTES = 40_000;
    private static final Duration LATENCY = Duration.ofMillis(40);
    private static final int EIGHT = 8;

    private FetchBench() {}

    /** How long it took, in seconds. */
    private record Took(double fetched, double run) {}

    /** @param arguments how many rounds of each; 3 if none is given */
    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length == 0 ? 3 : Integer.parseInt(arguments[0]);
        try (DriveServer drive = DriveServer.start(0)) {
            String folder = drive.files().addFolder("Facturas", DriveServer.ROOT);
            for (int number = 0; number < DOCUMENTS; number++) {
                drive.files().add(number + ".pdf", "application/pdf", TinyInvoice.pdf(number, BYTES), folder);
            }
            run(drive, folder, EIGHT); // warms up
            drive.faults().latency(LATENCY);
            List<Took> one = new ArrayList<>();
            List<Took> eight = new ArrayList<>();
            for (int round = 0; round < rounds; round++) {
                one.add(run(drive, folder, 1));
                eight.add(run(drive, folder, EIGHT));
            }
            System.out.printf(Locale.ROOT, "%-24s %12s %12s %8s%n", "", "one at a time", "eight", "ratio");
            row("fetched and verified", median(one, Took::fetched), median(eight, Took::fetched));
            row("whole run", median(one, Took::run), median(eight, Took::run));
        }
    }

    private static Took run(DriveServer drive, String folder, int atOnce) throws Exception {
        Path home = Files.createTempDirectory("bandeja-fetch");
        AtomicLong listed = new AtomicLong();
        AtomicLong last = new AtomicLong();
        AtomicInteger fetched = new AtomicInteger();
        try (Office office = new Office(new Office.Options(
                home,
                drive.url(),
                folder,
                100,
                atOnce,
                new DriveOptions.Patience(5, Duration.ofMillis(500)),
                InstantSource.system()))) {
            long begun = System.nanoTime();
            SyncReport report = office.run(event -> {
                switch (event) {
                    case RunEvent.Listed _ -> listed.set(System.nanoTime());
                    case RunEvent.Fetched _ -> {
                        fetched.incrementAndGet();
                        last.set(System.nanoTime());
                    }
                    default -> {}
                }
            });
            long ended = System.nanoTime();
            if (fetched.get() != DOCUMENTS || report.exitCode() != 0) {
                throw new IllegalStateException(fetched + " fetched, " + report.failures());
            }
            return new Took((last.get() - listed.get()) / 1e9, (ended - begun) / 1e9);
        }
    }

    private static double median(List<Took> rounds, ToDoubleFunction<Took> which) {
        return rounds.stream().mapToDouble(which).sorted().toArray()[rounds.size() / 2];
    }

    private static void row(String what, double one, double eight) {
        System.out.printf(Locale.ROOT, "%-24s %11.2f s %10.2f s %7.1fx%n", what, one, eight, one / eight);
    }
}
