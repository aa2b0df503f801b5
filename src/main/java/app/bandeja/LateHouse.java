package app.bandeja;

import app.bandeja.cli.Program.Opening;
import app.bandeja.run.Background;
import app.bandeja.run.Schedule;
import app.bandeja.run.ScheduleOptions;
import app.bandeja.window.outside.WindowServices;
import java.util.Optional;
import java.util.function.Supplier;

/** A house that is opened while its window can be seen already, with a run behind it. */
final class LateHouse implements AutoCloseable {
    private final Supplier<OpenHouse> builder;
    private final Opening opening;
    private final ScheduleOptions options;
    private Optional<OpenHouse> house = Optional.empty();
    private Optional<Background> background = Optional.empty();
    private Optional<Schedule> schedule = Optional.empty();

    LateHouse(Supplier<OpenHouse> builder, ScheduleOptions options, Opening opening) {
        this.builder = builder;
        this.options = options;
        this.opening = opening;
    }

    WindowServices open() {
        OpenHouse opened = builder.get();
        house = Optional.of(opened);
        Background runs = opened.background();
        background = Optional.of(runs);
        Schedule clockwork = opened.schedule(runs, options);
        schedule = Optional.of(clockwork);
        // Before any run: window and run would otherwise both write the first company and the source of the settings.
        WindowServices services = opened.windowServices(runs, clockwork);
        switch (opening) {
            case WAIT, IN_TRAY -> {}
            case SYNC_AT_ONCE, REHEARSE -> runs.start();
        }
        clockwork.start();
        return services;
    }

    @Override
    public void close() {
        schedule.ifPresent(Schedule::close);
        background.ifPresent(Background::close);
        house.ifPresent(OpenHouse::close);
    }
}
