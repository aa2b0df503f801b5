package app.bandeja.cli;

import app.bandeja.settings.Problem;
import app.bandeja.settings.Settings;
import app.bandeja.settings.SettingsReader;
import app.bandeja.settings.SettingsResult;
import app.bandeja.setup.doctor.Diagnosis;
import app.bandeja.setup.doctor.Level;
import app.bandeja.setup.doctor.SettingsCheck;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code doctor}: whether everything that a run needs is there and answers; changes nothing. */
@Command(
        name = "doctor",
        description = "Looks whether everything that a run needs is there and answers; changes nothing.")
final class DoctorCommand implements Callable<Integer> {
    private final Program program;
    private final SettingsDesk desk;

    @Option(names = "--json", description = "One JSON object.")
    private boolean json;

    DoctorCommand(Program program, SettingsDesk desk) {
        this.program = program;
        this.desk = desk;
    }

    @Override
    public Integer call() throws InterruptedException {
        List<Diagnosis> all = switch (SettingsReader.read(program.origin())) {
            case SettingsResult.Usable(Settings settings) -> examined(settings);
            case SettingsResult.Unusable(List<Problem> problems, Locale language) -> unexamined(problems, language);
        };
        if (json) {
            program.console().out().println(DiagnosisJson.of(all));
        }
        return Diagnosis.overall(all) == Level.WRONG ? ExitCodes.IMPOSSIBLE : ExitCodes.FINE;
    }

    private List<Diagnosis> examined(Settings settings) throws InterruptedException {
        // With the log as set: on the console alone, for nothing is to be left behind.
        return program.doctor(desk.settings(Map.of())).examine(printer(settings.language()));
    }

    private List<Diagnosis> unexamined(List<Problem> problems, Locale language) {
        List<Diagnosis> all =
                SettingsCheck.wrong(problems.stream().map(Problem::sentence).toList(), language);
        all.forEach(printer(language));
        return all;
    }

    private Consumer<Diagnosis> printer(Locale language) {
        return json ? _ -> {} : new DiagnosisLines(program.console().out(), language)::add;
    }
}
