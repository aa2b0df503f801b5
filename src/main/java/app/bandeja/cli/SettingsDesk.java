package app.bandeja.cli;

import app.bandeja.settings.Origin;
import app.bandeja.settings.Problem;
import app.bandeja.settings.Settings;
import app.bandeja.settings.SettingsReader;
import app.bandeja.settings.SettingsResult;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Reads the settings for a command, with its options on top; refuses in words when something is wrong with them. */
final class SettingsDesk {
    private final Program program;
    private final Supplier<Program.Verbosity> verbosity;
    private Locale language = Locale.getDefault();

    SettingsDesk(Program program, Supplier<Program.Verbosity> verbosity) {
        this.program = program;
        this.verbosity = verbosity;
    }

    /** In which a person is spoken to: as set, once settings were read. */
    Locale language() {
        return language;
    }

    /** The user's settings. */
    Settings settings(Map<String, Origin.Option> options) {
        return settings(program.origin().with(options));
    }

    /** Settings from elsewhere than the user's environment. */
    Settings settings(Origin origin) {
        return switch (SettingsReader.read(origin)) {
            case SettingsResult.Usable(Settings settings) -> {
                language = settings.language();
                program.startLog(settings, verbosity.get());
                yield settings;
            }
            case SettingsResult.Unusable(var problems, var _) ->
                throw new RefusedException(
                        problems.stream().map(Problem::sentence).collect(Collectors.joining(System.lineSeparator())));
        };
    }
}
