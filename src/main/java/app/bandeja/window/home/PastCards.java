package app.bandeja.window.home;

import app.bandeja.store.Period;
import app.bandeja.window.look.Texts;
import app.bandeja.window.look.Wrapped;
import app.bandeja.window.outside.HomeBook.Step;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The past in two charts: what came in, and how long it took to be read; by weeks or by days. */
final class PastCards {

    private final Texts texts;
    private final PastModel model;
    private final ToggleGroup steps = new ToggleGroup();
    private final ColumnChart documents = new ColumnChart("documentsChart");
    private final ColumnChart reading = new ColumnChart("readingChart");
    private final Label noReading;
    private Map<Step, List<Period>> past = Map.of();

    PastCards(Texts texts, PastModel model) {
        this.texts = texts;
        this.model = model;
        this.noReading = Wrapped.text(texts.get("home.past.no_reading"), "hint");
        List.of(noReading, reading).forEach(node -> node.managedProperty().bind(node.visibleProperty()));
        noReading.visibleProperty().bind(reading.visibleProperty().not());
        steps.selectedToggleProperty().addListener((_, before, now) -> {
            if (now == null) {
                steps.selectToggle(before); // chosen stays chosen
            } else {
                show();
            }
        });
    }

    void into(GridPane row) {
        HBox head = new HBox(8, title("home.past.documents"), filler(), toggle(Step.WEEKS), toggle(Step.DAYS));
        head.getStyleClass().add("card-head");
        row.add(card(head, documents, legend()), 0, 0);
        row.add(card(title("home.past.reading"), reading, noReading), 1, 0);
        steps.selectToggle(steps.getToggles().getFirst());
    }

    private Label title(String key) {
        return Wrapped.text(texts.get(key), "card-title");
    }

    private static Region filler() {
        Region filler = new Region();
        HBox.setHgrow(filler, Priority.ALWAYS);
        return filler;
    }

    private ToggleButton toggle(Step step) {
        ToggleButton button = new ToggleButton(texts.get(PastModel.key(step)));
        button.setId("past-" + step.name().toLowerCase(java.util.Locale.ROOT));
        button.setUserData(step);
        button.setToggleGroup(steps);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add("small-toggle");
        return button;
    }

    private static VBox card(Node... content) {
        VBox card = new VBox(content);
        card.getStyleClass().add("card");
        return card;
    }

    private FlowPane legend() {
        FlowPane legend = new FlowPane(14, 4);
        PastModel.STATES.forEach(state -> {
            Region sample = new Region();
            sample.getStyleClass().addAll("chart-part", "chart-sample", PastModel.style(state));
            Label word = new Label(texts.get("figure." + state.code()), sample);
            word.getStyleClass().add("hint");
            legend.getChildren().add(word);
        });
        return legend;
    }

    void show(Map<Step, List<Period>> found) {
        past = found;
        show();
    }

    private void show() {
        Step step = (Step) steps.getSelectedToggle().getUserData();
        List<Period> periods = past.getOrDefault(step, List.of());
        documents.show(texts.get("home.past.documents"), model.documents(periods, step));
        reading.show(texts.get("home.past.reading"), model.reading(periods, step));
        reading.setVisible(periods.isEmpty()
                || periods.stream().anyMatch(period -> period.reading().isPresent()));
    }
}
