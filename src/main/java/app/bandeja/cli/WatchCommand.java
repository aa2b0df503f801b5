package app.bandeja.cli;

import app.bandeja.run.Background;
import app.bandeja.run.RunEvent;
import app.bandeja.run.RunListener;
import app.bandeja.run.Schedule;
import app.bandeja.run.ScheduleOptions.Pace;
import app.bandeja.run.StopAtShutdown;
import app.bandeja.run.StopSignal;
import app.bandeja.settings.Origin;
import app.bandeja.settings.Settings;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code watch}: runs by the clock, without a window, until it is told to end. */
@Command(name = "watch", description = "Runs on a schedule without a window, until Ctrl+C or SIGTERM.")
final class WatchCommand implements Callable<Integer> {
    private final Program program;
    private final SettingsDesk desk;

    @Option(
            names = "--interval",
            paramLabel = "MINUTES",
            description = "From the start of one run to the start of the next (SYNC_INTERVAL_MINUTES).")
    private Optional<String> interval = Optional.empty();

    WatchCommand(Program program, SettingsDesk desk) {
        this.program = program;
        this.desk = desk;
    }

    @Override
    public Integer call() throws InterruptedException {
        Settings settings = desk.settings(
                interval.map(given -> Map.of("SYNC_INTERVAL_MINUTES", new Origin.Option("--interval", given)))
                        .orElseGet(Map::of));
        Texts texts = new Texts(settings.language());
        StopSignal stop = new StopSignal();
        // Closed from the last to the first: no run begins any more, the one that goes on ends, then the database.
        try (StopAtShutdown _ = StopAtShutdown.of(stop);
                Engine engine = program.open(settings);
                Background background = engine.background(new Reporter(program.console(), settings.language()));
                // Whoever calls this wants runs, whatever was paused in the window.
                Schedule schedule =
                        engine.schedule(background, settings.schedule().at(Pace.GOING))) {
            program.console()
                    .err()
                    .println(texts.get(
                            "watch.begins", settings.schedule().every().toMinutes()));
            schedule.start();
            stop.awaitRequest();
            program.console().err().println(texts.get("watch.ends"));
        }
        return ExitCodes.FINE;
    }

    /** Each run counts anew, and says at its end how it came out. */
    private static final class Reporter implements RunListener {
        private final Console console;
        private final Locale language;
        private Progress progress;

        Reporter(Console console, Locale language) {
            this.console = console;
            this.language = language;
            this.progress = new Progress(console.err(), language);
        }

        @Override
        public void on(RunEvent event) {
            progress.on(event);
            switch (event) {
                case RunEvent.Started _ -> progress = new Progress(console.err(), language);
                case RunEvent.Ended ended -> result(ended);
                case RunEvent.SourceFailed failed -> trouble(failed.source() + ": " + failed.sentence());
                case RunEvent.Failed failed -> trouble(failed.sentence());
                case RunEvent.Listed _,
                        RunEvent.Fetched _,
                        RunEvent.PageRead _,
                        RunEvent.Settled _,
                        RunEvent.Unchanged _,
                        RunEvent.Retrying _ -> {}
            }
        }

        private void result(RunEvent.Ended ended) {
            new MetricsTable(console.out(), language).print(ended.metrics());
            console.out().flush();
        }

        private void trouble(String sentence) {
            console.err().println(PlainText.of(sentence));
        }
    }
}
