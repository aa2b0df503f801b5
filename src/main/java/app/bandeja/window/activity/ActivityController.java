package app.bandeja.window.activity;

import app.bandeja.window.look.Desk;
import app.bandeja.window.look.Destination;
import app.bandeja.window.look.Screen;
import app.bandeja.window.look.ScreenKeys;
import app.bandeja.window.look.Shortcut;
import app.bandeja.window.look.Views;
import app.bandeja.window.outside.PastRun;
import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** Binds the two lists: events, and runs, from which one reaches their events. */
public final class ActivityController implements Screen {
    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

    private final Desk desk;
    private final EventsPane events;
    private final RunsPane runs;
    private final Parent view;

    @FXML
    private TabPane tabs;

    @FXML
    private Tab eventsTab;

    @FXML
    private Tab runsTab;

    /** @param open leads to another screen */
    public ActivityController(Desk desk, Consumer<Destination> open) {
        this.desk = desk;
        this.events = new EventsPane(desk, open);
        this.runs = new RunsPane(desk, this::showEvents);
        this.view = Views.load(this, "Activity.fxml", desk.texts());
        eventsTab.setContent(events.view());
        runsTab.setContent(runs.view());
        tabs.getSelectionModel().selectedItemProperty().addListener((_, _, _) -> refresh());
        ScreenKeys.bind(view, event -> {
            if (FIND.match(event)) {
                tabs.getSelectionModel().select(eventsTab);
                events.searchByKey();
                event.consume();
            }
        });
    }

    private void showEvents(PastRun run) {
        events.ofRun(run);
        tabs.getSelectionModel().select(eventsTab);
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public void refresh() {
        if (eventsTab.isSelected()) {
            events.refresh();
        } else {
            runs.refresh();
        }
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(
                new Shortcut("Ctrl+F", desk.texts().get("activity.shortcut.search")),
                new Shortcut("Enter", desk.texts().get("activity.shortcut.document")),
                new Shortcut("Ctrl+C", desk.texts().get("activity.shortcut.copy")));
    }
}
