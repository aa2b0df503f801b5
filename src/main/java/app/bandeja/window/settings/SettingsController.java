package app.bandeja.window.settings;

import app.bandeja.settings.WindowOptions.Theme;
import app.bandeja.window.look.Desk;
import app.bandeja.window.look.Destination;
import app.bandeja.window.look.Destination.Place;
import app.bandeja.window.look.Notice;
import app.bandeja.window.look.NoticeLabel;
import app.bandeja.window.look.Screen;
import app.bandeja.window.look.Views;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Binds the Settings screen: a card for each subject. */
public final class SettingsController implements Screen {
    private final Desk desk;
    private final Parent view;
    private final LookCard lookCard;
    private final ScheduleCard scheduleCard;
    private final CompaniesCard companiesCard;
    private final ReadingCard readingCard;
    private final DatabaseCard databaseCard;

    @FXML
    private Label notice;

    @FXML
    private VBox look;

    @FXML
    private VBox schedule;

    @FXML
    private Button openSources;

    @FXML
    private VBox companies;

    @FXML
    private VBox reading;

    @FXML
    private VBox database;

    /**
     * What the screen asks of the window round it.
     *
     * @param open leads to another screen
     * @param paint changes the colours at once
     * @param moved the books are elsewhere, and nothing may be written here any more
     */
    public record Outside(Consumer<Destination> open, Consumer<Theme> paint, Runnable moved) {}

    public SettingsController(Desk desk, Outside outside) {
        this.desk = desk;
        this.view = Views.load(this, "Settings.fxml", desk.texts());
        NoticeLabel.prepare(notice);
        notice.setId("settingsNotice");
        SettingsModel model = new SettingsModel(desk.texts());
        Keeper keeper = new Keeper(desk, model, this::say);
        lookCard = new LookCard(desk, model, keeper, outside.paint(), look);
        scheduleCard = new ScheduleCard(desk, model, keeper, schedule);
        companiesCard = new CompaniesCard(desk, keeper, companies);
        readingCard = new ReadingCard(desk, model, keeper, reading);
        databaseCard = new DatabaseCard(desk, model, keeper, outside.moved(), database);
        openSources.setOnAction(_ -> outside.open().accept(Destination.to(Place.SOURCES)));
    }

    private void say(Notice words) {
        NoticeLabel.show(notice, words);
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public void refresh() {
        desk.background().ask(() -> SettingsFacts.of(desk), this::show, () -> {});
    }

    private void show(SettingsFacts facts) {
        lookCard.show(facts);
        scheduleCard.show(facts);
        companiesCard.show(facts);
        readingCard.show(facts);
        databaseCard.show(facts);
    }
}
