package app.bandeja.cli;

import app.bandeja.settings.Settings;
import app.bandeja.setup.MigrationDesk;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code migrate}: the database up to date, and verified. */
@Command(name = "migrate", description = "Makes the database or brings it up to date, and verifies it.")
final class MigrateCommand implements Callable<Integer> {
    private final Program program;
    private final SettingsDesk desk;

    MigrateCommand(Program program, SettingsDesk desk) {
        this.program = program;
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Settings settings = desk.settings(Map.of());
        return switch (program.migration(settings).migrate()) {
            case MigrationDesk.Result.Done(String words) -> {
                program.console().out().println(PlainText.of(words));
                yield ExitCodes.FINE;
            }
            case MigrationDesk.Result.Refused(String words) ->
                throw new RefusedException("DATABASE_URL = " + PlainText.of(words));
        };
    }
}
