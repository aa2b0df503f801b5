package app.bandeja.cli;

import app.bandeja.invoice.SourceKind;
import app.bandeja.invoice.SourcePlace;
import app.bandeja.run.DryReport;
import app.bandeja.run.Metrics;
import app.bandeja.run.MetricsJson;
import app.bandeja.run.StopAtShutdown;
import app.bandeja.run.StopSignal;
import app.bandeja.run.SyncReport;
import app.bandeja.run.SyncRequest;
import app.bandeja.settings.Origin;
import app.bandeja.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sync}: one run over all sources, or over one. */
@Command(name = "sync", description = "One run: finds what is new or changed, reads it, checks it and keeps it.")
final class SyncCommand implements Callable<Integer> {
    private final Program program;
    private final SettingsDesk desk;

    @Option(names = "--source", paramLabel = "folder:PATH|drive:ID", description = "That source alone; added if new.")
    private Optional<String> source = Optional.empty();

    @Option(names = "--dry-run", description = "Ask the sources what there is; fetch and write nothing.")
    private boolean dryRun;

    @Option(names = "--folder-id", paramLabel = "ID", description = "The Drive folder (GOOGLE_DRIVE_FOLDER_ID).")
    private Optional<String> folderId = Optional.empty();

    @Option(names = "--batch-size", paramLabel = "N", description = "Documents a batch (BATCH_SIZE).")
    private Optional<String> batchSize = Optional.empty();

    @Option(names = "--max-pages", paramLabel = "N", description = "Pages of a source a run (MAX_PAGES_PER_RUN).")
    private Optional<String> maxPages = Optional.empty();

    @Option(
            names = "--sleep-between-batch",
            paramLabel = "S",
            description = "Seconds to pause after a batch (SLEEP_BETWEEN_BATCH_SEC).")
    private Optional<String> pause = Optional.empty();

    @Option(
            names = "--advance-strategy",
            paramLabel = "MAX_OK_TIME|CURRENT_TIME",
            description = "How last_sync_time moves on (ADVANCE_STRATEGY).")
    private Optional<String> strategy = Optional.empty();

    @Option(names = "--output-json", paramLabel = "FILE", description = "Write the run's metrics there.")
    private Optional<Path> outputJson = Optional.empty();

    @Option(
            names = "--reset-state",
            description = "Forget watermark and cursor first, so that everything is listed again.")
    private boolean reset;

    @Option(
            names = "--reconcile",
            description = "Walk the Drive folders again, to find what the changes feed never told (else once a week).")
    private boolean reconcile;

    SyncCommand(Program program, SettingsDesk desk) {
        this.program = program;
        this.desk = desk;
    }

    private SyncRequest.Memory memory() {
        if (reset) {
            return SyncRequest.Memory.RESET;
        }
        return reconcile ? SyncRequest.Memory.RECONCILE : SyncRequest.Memory.KEEP;
    }

    @Override
    public Integer call() throws InterruptedException {
        Settings settings = desk.settings(options());
        Optional<SourcePlace> only = source.map(this::place);
        outputJson.ifPresent(SyncCommand::checkWritable);
        SyncRequest request = new SyncRequest(only, memory(), dryRun ? SyncRequest.Mode.DRY : SyncRequest.Mode.REAL);
        Progress progress = new Progress(program.console().err(), settings.language());
        StopSignal stop = new StopSignal();
        // Closed last, so that a signal waits for metrics and database too.
        try (StopAtShutdown _ = StopAtShutdown.of(stop);
                Engine engine = engine(request, settings)) {
            DryReport told = switch (request.mode()) {
                case REAL -> new DryReport(engine.sync().run(request, progress, stop), List.of());
                case DRY -> engine.dryRun().run(request);
            };
            SyncReport report = told.report();
            tell(told, settings);
            outputJson.ifPresent(file -> write(file, report.metrics()));
            return report.exitCode();
        }
    }

    private Engine engine(SyncRequest request, Settings settings) {
        return switch (request.mode()) {
            case REAL -> program.open(settings);
            case DRY -> program.look(settings);
        };
    }

    private void tell(DryReport told, Settings settings) {
        SyncReport report = told.report();
        report.failures().forEach(failure -> program.console().err().println(PlainText.of(failure)));
        if (!report.metrics().sources().isEmpty()) {
            new MetricsTable(program.console().out(), settings.language()).print(report.metrics());
        }
        RecentWords words = new RecentWords(settings.language());
        told.recently().forEach(one -> program.console().out().println(words.of(one)));
        // At once: after a signal nobody else will.
        program.console().out().flush();
    }

    private Map<String, Origin.Option> options() {
        Map<String, Origin.Option> options = new HashMap<>();
        put(options, "GOOGLE_DRIVE_FOLDER_ID", "--folder-id", folderId);
        put(options, "BATCH_SIZE", "--batch-size", batchSize);
        put(options, "MAX_PAGES_PER_RUN", "--max-pages", maxPages);
        put(options, "SLEEP_BETWEEN_BATCH_SEC", "--sleep-between-batch", pause);
        put(options, "ADVANCE_STRATEGY", "--advance-strategy", strategy);
        return options;
    }

    private static void put(Map<String, Origin.Option> options, String name, String typed, Optional<String> value) {
        value.ifPresent(given -> options.put(name, new Origin.Option(typed, given)));
    }

    private SourcePlace place(String text) {
        SourcePlace place = SourcePlace.parse(text)
                .orElseThrow(() -> new RefusedException(
                        "--source = " + text + ": folder:PATH of a folder, or drive:ID of a Drive folder, is allowed"));
        return switch (place.kind()) {
            case FOLDER -> folder(text, place.place());
            case DRIVE -> place;
        };
    }

    private SourcePlace folder(String text, String path) {
        try {
            Path folder = program.origin()
                    .workingFolder()
                    .resolve(path)
                    .toAbsolutePath()
                    .normalize();
            if (Files.isDirectory(folder) && Files.isReadable(folder)) {
                return new SourcePlace(SourceKind.FOLDER, folder.toString());
            }
        } catch (InvalidPathException e) {
            throw new RefusedException("--source = " + text + ": this is not a path", e);
        }
        throw new RefusedException(
                "--source = " + text + ": the path of a folder that exists and can be read is allowed");
    }

    private static void checkWritable(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        boolean taken = Files.exists(file) && !(Files.isRegularFile(file) && Files.isWritable(file));
        if (taken || parent == null || !Files.isDirectory(parent) || !Files.isWritable(parent)) {
            throw new RefusedException(
                    "--output-json = " + file + ": a file in a folder that exists and can be written is allowed");
        }
    }

    private static void write(Path file, Metrics metrics) {
        try {
            Files.writeString(file, MetricsJson.of(metrics).toPrettyString() + "\n");
        } catch (IOException e) {
            throw new RefusedException("The run is done, but its metrics cannot be written to " + file, e);
        }
    }
}
