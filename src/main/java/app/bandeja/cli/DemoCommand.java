package app.bandeja.cli;

import app.bandeja.demo.DriveServer;
import app.bandeja.demo.SampleInvoices;
import app.bandeja.invoice.State;
import app.bandeja.run.PrintedRows;
import app.bandeja.run.StopAtShutdown;
import app.bandeja.run.StopSignal;
import app.bandeja.run.SyncReport;
import app.bandeja.run.SyncRequest;
import app.bandeja.settings.Origin;
import app.bandeja.settings.Settings;
import app.bandeja.store.Queries;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code demo}: the whole program against the local Drive server with sample invoices. */
@Command(name = "demo", description = "Tries the program with sample invoices from a local Drive server.")
final class DemoCommand implements Callable<Integer> {
    /** The tax id of the company that the samples are addressed to. */
    private static final String SAMPLE_COMPANY = "B86561412";

    private final Program program;
    private final SettingsDesk desk;

    @Option(names = "--serve", description = "Only the Drive server, empty, until Ctrl+C.")
    private boolean serve;

    @Option(names = "--port", paramLabel = "N", description = "The server's port; a free one by default.")
    private int port;

    @Option(names = "--rehearse", hidden = true, description = "Closes the window by itself once all is settled.")
    private boolean rehearse;

    DemoCommand(Program program, SettingsDesk desk) {
        this.program = program;
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        return serve ? serve() : demo();
    }

    private DriveServer start() {
        if (port < 0 || port > 65_535) {
            throw new RefusedException("--port = " + port + ": a whole number from 1 to 65535 is allowed");
        }
        try {
            // The samples have the same times at every start; who comes with files of their own lives in the present.
            return serve ? DriveServer.start(port, program.clock()) : DriveServer.start(port);
        } catch (IOException e) {
            throw new RefusedException("--port = " + port + ": this port is taken, or may not be used", e);
        }
    }

    private int serve() {
        Settings settings = desk.settings(Map.of());
        try (DriveServer server = start()) {
            // The address in plain digits, not as a number with a separator of thousands.
            program.console().out().println(new Texts(settings.language()).get("demo.serving", server.url()));
            program.console().out().flush();
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            // That is how it is meant to end.
            Thread.currentThread().interrupt();
        }
        return ExitCodes.FINE;
    }

    private int demo() throws IOException, InterruptedException {
        Path home = Files.createTempDirectory("bandeja-demo-");
        try (DriveServer server = start()) {
            Settings settings = desk.settings(origin(home, server.url().toString(), SampleInvoices.loadInto(server)));
            Texts texts = new Texts(settings.language());
            program.console().err().println(texts.get("demo.start", server.url()));
            program.console().err().println(new DemoSignIn(program.connection(settings), texts).signIn(home));
            Optional<NoWindow> noWindow = program.window(settings, opening());
            if (noWindow.isEmpty()) {
                return ExitCodes.FINE;
            }
            program.console().err().println(texts.get("demo.terminal", texts.of(noWindow.get())));
            return inTerminal(settings, texts);
        } finally {
            delete(home);
        }
    }

    private Program.Opening opening() {
        return rehearse ? Program.Opening.REHEARSE : Program.Opening.SYNC_AT_ONCE;
    }

    /** Nothing of the user's own settings but the language: the demo must never touch the user's books. */
    private Origin origin(Path home, String server, String folder) {
        Map<String, String> environment = new HashMap<>();
        environment.put("BANDEJA_HOME", home.toString());
        environment.put("DRIVE_ROOT_URL", server);
        environment.put("GOOGLE_DRIVE_FOLDER_ID", folder);
        environment.put("OWN_TAX_IDS", SAMPLE_COMPANY);
        String language = program.origin().environment().getOrDefault("UI_LANGUAGE", "");
        environment.put("UI_LANGUAGE", language);
        return new Origin(Map.of(), environment, home, home);
    }

    private int inTerminal(Settings settings, Texts texts) {
        PrintWriter out = program.console().out();
        StopSignal stop = new StopSignal();
        try (StopAtShutdown _ = StopAtShutdown.of(stop);
                Engine engine = program.open(settings)) {
            Progress progress = new Progress(program.console().err(), settings.language());
            SyncReport report = engine.sync().run(SyncRequest.ALL, progress, stop);
            report.failures().forEach(program.console().err()::println);
            DocumentTable table = new DocumentTable(settings.language());
            fill(table, engine.queries());
            out.println();
            table.print(out);
            out.println();
            out.println(DocumentsCommand.equation(engine.queries().equation(), texts));
            // The samples hold broken files on purpose: a demo that shows them in quarantine has worked.
            return report.failures().isEmpty() ? ExitCodes.FINE : ExitCodes.IMPOSSIBLE;
        }
    }

    /** Documents with invoices by their invoices, the others by themselves, so that every one has its line. */
    private static void fill(DocumentTable table, Queries queries) {
        queries.eachInvoice(Optional.empty(), row -> table.add(PrintedRows.of(row)));
        for (State state : State.values()) {
            queries.eachDocument(Optional.of(state), row -> {
                if (row.invoices() == 0) {
                    table.add(row);
                }
            });
        }
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            // A temporary folder that cannot be emptied is the system's to empty.
        }
    }
}
