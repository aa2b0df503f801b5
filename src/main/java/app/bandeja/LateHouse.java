package app.bandeja;

import app.bandeja.cli.Program.Opening;
import app.bandeja.run.Background;
import app.bandeja.window.outside.WindowServices;
import java.util.Optional;
import java.util.function.Supplier;

/** A house that is opened while its window can be seen already, with a run behind it. */
final class LateHouse implements AutoCloseable {
    private final Supplier<OpenHouse> builder;
    private final Opening opening;
    private Optional<OpenHouse> house = Optional.empty();
    private Optional<Background> background = Optional.empty();

    LateHouse(Supplier<OpenHouse> builder, Opening opening) {
        this.builder = builder;
        this.opening = opening;
    }

    WindowServices open() {
        OpenHouse opened = builder.get();
        house = Optional.of(opened);
        Background runs = opened.background();
        background = Optional.of(runs);
        if (opening == Opening.SYNC_AT_ONCE) {
            runs.start();
        }
        return opened.windowServices(runs);
    }

    @Override
    public void close() {
        background.ifPresent(Background::close);
        house.ifPresent(OpenHouse::close);
    }
}
