package app.bandeja.window;

import app.bandeja.window.documents.DocumentsController;
import app.bandeja.window.home.HomeController;
import app.bandeja.window.invoices.InvoicesController;
import app.bandeja.window.look.Desk;
import app.bandeja.window.look.Destination;
import app.bandeja.window.look.Destination.Place;
import app.bandeja.window.look.PathChooser;
import app.bandeja.window.look.Screen;
import app.bandeja.window.outside.Progress;
import app.bandeja.window.quarantine.QuarantineController;
import app.bandeja.window.review.ReviewController;
import app.bandeja.window.sources.SourcesController;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** The screens, each built when it is first asked for: the window opens before most of them are. */
final class Screens {

    private final Desk desk;
    private final PathChooser chooser;
    private final HomeController home;
    private final Map<Place, Screen> built = new EnumMap<>(Place.class);

    /** @param open told where a figure leads when it is clicked */
    Screens(Desk desk, PathChooser chooser, Consumer<Destination> open) {
        this.desk = desk;
        this.chooser = chooser;
        this.home = new HomeController(desk, open);
        built.put(Place.HOME, home);
    }

    Screen at(Place place) {
        return built.computeIfAbsent(place, this::build);
    }

    private Screen build(Place place) {
        return switch (place) {
            case HOME -> home;
            case INVOICES -> new InvoicesController(desk, chooser);
            case REVIEW -> new ReviewController(desk);
            case QUARANTINE -> new QuarantineController(desk);
            case DOCUMENTS -> new DocumentsController(desk);
            case SOURCES -> new SourcesController(desk, chooser);
        };
    }

    void show(Progress now) {
        home.show(now);
    }

    void syncByKey() {
        home.syncByKey();
    }

    void close() {
        built.values().forEach(Screen::close);
    }
}
