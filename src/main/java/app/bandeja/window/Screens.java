package app.bandeja.window;

import app.bandeja.settings.WindowOptions.Theme;
import app.bandeja.window.activity.ActivityController;
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
import app.bandeja.window.settings.SettingsController;
import app.bandeja.window.sources.SourcesController;
import app.bandeja.window.suppliers.SuppliersController;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** The screens, each built when it is first asked for: the window opens before most of them are. */
final class Screens {

    private final Desk desk;
    private final Outside outside;
    private final PathChooser chooser;
    private final HomeController home;
    private final Map<Place, Screen> built = new EnumMap<>(Place.class);

    /**
     * What screens ask of the window round them.
     *
     * @param open leads to another screen
     * @param paint changes the colours at once
     * @param moved the books are elsewhere, and nothing may be written here any more
     */
    record Outside(Consumer<Destination> open, Consumer<Theme> paint, Runnable moved) {}

    Screens(Desk desk, PathChooser chooser, Outside outside) {
        this.desk = desk;
        this.chooser = chooser;
        this.outside = outside;
        this.home = new HomeController(desk, outside.open());
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
            case SUPPLIERS -> new SuppliersController(desk, outside.open());
            case SOURCES -> new SourcesController(desk, chooser);
            case ACTIVITY -> new ActivityController(desk, outside.open());
            case SETTINGS ->
                new SettingsController(
                        desk, new SettingsController.Outside(outside.open(), outside.paint(), outside.moved()));
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
