package app.bandeja.cli;

import app.bandeja.form.Sentences;
import app.bandeja.settings.Settings;
import app.bandeja.store.DatabaseBrokenException;
import app.bandeja.store.DatabaseUnavailableException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** {@code bandeja}: opens the window; with a command, does that. */
@Command(
        name = "bandeja",
        description =
                "The invoice inbox: takes in invoices (PDF, pictures, XML), reads and checks them, and keeps account of every"
                        + " file.",
        mixinStandardHelpOptions = true,
        version = "Bandeja 0.1.0",
        scope = ScopeType.INHERIT,
        synopsisSubcommandLabel = "[COMMAND]")
public final class Bandeja implements Callable<Integer> {
    private static final Logger LOG = LoggerFactory.getLogger(Bandeja.class);

    private final Program program;
    private final SettingsDesk desk;

    @Option(
            names = "--verbose",
            scope = ScopeType.INHERIT,
            description = "Tell more, and show where in the program an error arose.")
    private boolean verbose;

    @Option(
            names = "--in-tray",
            description = "Open the window in the system's tray alone, where there is one (used when you log in).")
    private boolean inTray;

    private Bandeja(Program program) {
        this.program = program;
        this.desk = new SettingsDesk(program, this::verbosity);
    }

    /** Runs a command line to its exit code; never throws, never exits. */
    public static int run(Program program, String... arguments) {
        Bandeja bandeja = new Bandeja(program);
        int code = arguments.length == 0 ? bandeja.window() : bandeja.command(arguments);
        program.console().out().flush();
        program.console().err().flush();
        return code;
    }

    /** The bare call: there is nothing to parse, and the parser's start would be seen in the window's. */
    private int window() {
        try {
            return call();
        } catch (RuntimeException | Error e) {
            return failed(e);
        }
    }

    private int command(String... arguments) {
        CommandLine line = new CommandLine(this)
                .addSubcommand(new SyncCommand(program, desk))
                .addSubcommand(new WatchCommand(program, desk))
                .addSubcommand(new ExtractCommand(program, desk))
                .addSubcommand(new DocumentsCommand(program, desk))
                .addSubcommand(new InvoicesCommand(program, desk))
                .addSubcommand(new ExportCommand(program, desk))
                .addSubcommand(new StateCommand(program, desk))
                .addSubcommand(new DoctorCommand(program, desk))
                .addSubcommand(new MigrateCommand(program, desk))
                .addSubcommand(new DemoCommand(program, desk))
                .setOut(program.console().out())
                .setErr(program.console().err())
                // A file may be called @something: it is read, not taken for a list of arguments.
                .setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Bandeja::wrongArguments);
        line.setExecutionExceptionHandler((e, _, _) -> failed(e));
        return execute(line, arguments);
    }

    @Override
    public Integer call() {
        Settings settings = desk.settings(Map.of());
        Texts texts = new Texts(settings.language());
        Optional<String> whyNot = program.window(settings, inTray ? Program.Opening.IN_TRAY : Program.Opening.WAIT)
                .map(texts::of);
        if (whyNot.isPresent()) {
            throw new RefusedException(texts.get("nowindow", whyNot.get()));
        }
        return ExitCodes.FINE;
    }

    private Program.Verbosity verbosity() {
        return verbose ? Program.Verbosity.VERBOSE : Program.Verbosity.QUIET;
    }

    private static int wrongArguments(CommandLine.ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        command.getErr().println(e.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(e, command.getErr());
        command.getErr().println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCodes.IMPOSSIBLE;
    }

    private int execute(CommandLine line, String... arguments) {
        try {
            return line.execute(arguments);
        } catch (Error e) {
            // No memory, or a class that cannot be loaded: the machine's trouble, told like any other.
            return failed(e);
        }
    }

    private int failed(Throwable e) {
        program.console().err().println(sentence(e));
        if (verbose) {
            e.printStackTrace(program.console().err());
        }
        return ExitCodes.IMPOSSIBLE;
    }

    private String sentence(Throwable e) {
        String message = Optional.ofNullable(e.getMessage()).orElse("");
        if (e instanceof RefusedException) {
            return message;
        }
        if (e instanceof DatabaseUnavailableException) {
            return "DATABASE_URL = " + message + allowed(message);
        }
        LOG.warn("The command failed", e);
        if (e instanceof DatabaseBrokenException broken) {
            return Sentences.of(desk.language()).of(broken.what());
        }
        Texts texts = new Texts(desk.language());
        return texts.get(
                "failed", PlainText.of(e.getClass().getSimpleName() + (message.isBlank() ? "" : ": " + message)));
    }

    private static String allowed(String place) {
        return place.startsWith("postgresql:")
                ? "; allowed is the address of a server that answers, or nothing (the built-in database)"
                : "";
    }
}
