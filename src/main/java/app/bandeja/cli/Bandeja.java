package app.bandeja.cli;

import app.bandeja.settings.Settings;
import app.bandeja.store.DatabaseUnavailableException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** {@code bandeja}: opens the window; with a command, does that. */
@Command(
        name = "bandeja",
        description =
                "The invoice inbox: takes in invoice PDFs, reads and checks them, and keeps account of every file.",
        mixinStandardHelpOptions = true,
        version = "Bandeja 0.1.0",
        scope = ScopeType.INHERIT,
        synopsisSubcommandLabel = "[COMMAND]")
public final class Bandeja implements Callable<Integer> {
    private final Program program;

    @Option(
            names = "--verbose",
            scope = ScopeType.INHERIT,
            description = "Tell more, and show where in the program an error arose.")
    private boolean verbose;

    private Bandeja(Program program) {
        this.program = program;
    }

    /** Runs a command line to its exit code; never throws, never exits. */
    public static int run(Program program, String... arguments) {
        Bandeja bandeja = new Bandeja(program);
        SettingsDesk desk = new SettingsDesk(program, bandeja::verbosity);
        CommandLine line = new CommandLine(bandeja)
                .addSubcommand(new SyncCommand(program, desk))
                .addSubcommand(new ExtractCommand(program, desk))
                .addSubcommand(new DocumentsCommand(program, desk))
                .addSubcommand(new InvoicesCommand(program, desk))
                .addSubcommand(new StateCommand(program, desk))
                .addSubcommand(new DemoCommand(program, desk))
                .setOut(program.console().out())
                .setErr(program.console().err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Bandeja::wrongArguments);
        line.setExecutionExceptionHandler((e, command, _) -> bandeja.failed(e, command));
        int code = line.execute(arguments);
        program.console().out().flush();
        program.console().err().flush();
        return code;
    }

    @Override
    public Integer call() {
        SettingsDesk desk = new SettingsDesk(program, this::verbosity);
        Settings settings = desk.settings(Map.of());
        Optional<String> whyNot = program.window(settings, Program.Opening.WAIT);
        if (whyNot.isPresent()) {
            throw new RefusedException(whyNot.get());
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

    private int failed(Exception e, CommandLine command) {
        command.getErr().println(sentence(e));
        if (verbose) {
            e.printStackTrace(command.getErr());
        }
        return ExitCodes.IMPOSSIBLE;
    }

    private static String sentence(Exception e) {
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return e instanceof DatabaseUnavailableException ? "DATABASE_URL = " + message : message;
    }
}
