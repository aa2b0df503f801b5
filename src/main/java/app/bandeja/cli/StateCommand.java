package app.bandeja.cli;

import app.bandeja.settings.Settings;
import java.io.PrintWriter;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code state show|reset}: the watermark. */
@Command(name = "state", description = "The watermark last_sync_time and the sources' cursors.")
final class StateCommand implements Callable<Integer> {
    private final Program program;
    private final SettingsDesk desk;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    StateCommand(Program program, SettingsDesk desk) {
        this.program = program;
        this.desk = desk;
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "state show, or state reset");
    }

    @Command(name = "show", description = "Shows them.")
    int show() {
        PrintWriter out = program.console().out();
        Settings settings = desk.settings(Map.of());
        try (Engine engine = program.look(settings)) {
            out.println("last_sync_time  "
                    + engine.state().lastSyncTime().map(Object::toString).orElse("-"));
            Texts texts = new Texts(settings.language());
            engine.state()
                    .modifiedSince()
                    .ifPresent(since -> out.println("modified_since  "
                            + since
                            + "  "
                            + texts.get("state.feeds", settings.run().window().toMinutes())));
            engine.state()
                    .cursors()
                    .forEach((source, cursor) -> out.println(source + "  " + (cursor.isEmpty() ? "-" : cursor)));
        }
        return ExitCodes.FINE;
    }

    @Command(name = "reset", description = "Forgets them, so that the next run lists everything again.")
    int reset() {
        try (Engine engine = program.open(desk.settings(Map.of()))) {
            engine.state().reset();
        }
        return show();
    }
}
