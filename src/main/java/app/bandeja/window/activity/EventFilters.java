package app.bandeja.window.activity;

import app.bandeja.store.EventFilter;
import app.bandeja.store.EventFilter.Level;
import app.bandeja.store.EventFilter.Said;
import app.bandeja.store.EventFilter.Stage;
import app.bandeja.store.EventRow;
import app.bandeja.window.look.Desk;
import app.bandeja.window.outside.PastRun;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.util.Duration;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** What the events are narrowed by: the bar above them. Written for FXML. */
public final class EventFilters {
    /** Somebody who types does not want an answer for each letter; a search of all text takes a moment. */
    private static final Duration TYPING = Duration.millis(300);

    private final PauseTransition typed = new PauseTransition(TYPING);
    private Optional<Desk> desk = Optional.empty();
    private Runnable changed = () -> {};
    private LocalDate today = LocalDate.EPOCH;
    private Optional<EventRow> ofDocument = Optional.empty();
    private Optional<PastRun> ofRun = Optional.empty();

    @FXML
    private TextField search;

    @FXML
    private ChoiceBox<Optional<Level>> level;

    @FXML
    private ChoiceBox<Optional<Stage>> step;

    @FXML
    private ChoiceBox<Since> since;

    @FXML
    private DatePicker first;

    @FXML
    private DatePicker last;

    @FXML
    private Button documentChip;

    @FXML
    private Button runChip;

    @FXML
    private Button clear;

    /** @param told after each change */
    void bind(Desk house, EventsModel model, Runnable told) {
        desk = Optional.of(house);
        choices(
                level,
                Level.values(),
                one -> one.map(model::word).orElse(house.texts().get("activity.level.all")));
        choices(
                step,
                Stage.values(),
                one -> one.map(model::word).orElse(house.texts().get("activity.stage.all")));
        since.setConverter(words(one -> house.texts().get(one.key())));
        since.getItems().setAll(Since.values());
        since.setValue(Since.EVER);
        Stream.of(first, last, documentChip, runChip, clear).forEach(EventFilters::hideable);
        typed.setOnFinished(_ -> change());
        search.textProperty().addListener((_, _, _) -> typed.playFromStart());
        search.setOnAction(_ -> {
            typed.stop();
            change();
        });
        Stream.of(level, step, since).forEach(box -> box.valueProperty().addListener((_, _, _) -> change()));
        Stream.of(first, last).forEach(day -> day.valueProperty().addListener((_, _, _) -> change()));
        documentChip.setOnAction(_ -> ofDocument(Optional.empty()));
        runChip.setOnAction(_ -> ofRun(Optional.empty()));
        clear.setOnAction(_ -> clear());
        changed = told;
        showWhatMatters();
    }

    private static <T> void choices(ChoiceBox<Optional<T>> box, T[] values, Function<Optional<T>, String> word) {
        List<Optional<T>> items = new ArrayList<>();
        items.add(Optional.empty());
        Arrays.stream(values).map(Optional::of).forEach(items::add);
        box.setConverter(words(word));
        box.getItems().setAll(items);
        box.setValue(Optional.empty());
    }

    private static <T> StringConverter<T> words(Function<T, String> word) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : word.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("Nothing is typed here");
            }
        };
    }

    private static void hideable(Node node) {
        node.managedProperty().bind(node.visibleProperty());
        node.setVisible(false);
    }

    /** Which day it is. */
    void on(LocalDate day) {
        today = day;
    }

    /** Those of that row's document alone; of all, if there is none. */
    void ofDocument(Optional<EventRow> row) {
        ofDocument = row;
        change();
    }

    /** Those of that run alone; of all, if there is none. */
    void ofRun(Optional<PastRun> run) {
        ofRun = run;
        change();
    }

    void searchByKey() {
        search.requestFocus();
        search.selectAll();
    }

    boolean isEmpty() {
        return search.getText().isBlank()
                && level.getValue().isEmpty()
                && step.getValue().isEmpty()
                && since.getValue() == Since.EVER
                && ofDocument.isEmpty()
                && ofRun.isEmpty();
    }

    EventFilter asked(Desk house, EventsModel model) {
        String text = search.getText();
        boolean days = since.getValue() == Since.DAYS;
        Optional<LocalDate> from =
                days ? Optional.ofNullable(first.getValue()) : since.getValue().first(today);
        Optional<LocalDate> until = days ? Optional.ofNullable(last.getValue()) : Optional.empty();
        return EventFilter.ALL
                .saying(new Said(text, model.words().codes(house.figures().locale(), text)))
                .of(level.getValue())
                .at(step.getValue())
                .ofDocument(ofDocument.map(EventRow::document))
                .ofRun(ofRun.map(PastRun::id))
                .within(ofRun.map(EventFilters::duration)
                        .orElseGet(() -> house.holdings().happenings().days(from, until)));
    }

    /** So that a run's events are looked for among those of its time. */
    private static EventFilter.Span duration(PastRun run) {
        return new EventFilter.Span(
                Optional.of(run.run().started()), run.run().ended().map(ended -> ended.plusSeconds(1)));
    }

    private void clear() {
        Runnable told = changed;
        changed = () -> {};
        search.clear();
        typed.stop();
        level.setValue(Optional.empty());
        step.setValue(Optional.empty());
        since.setValue(Since.EVER);
        ofDocument = Optional.empty();
        ofRun = Optional.empty();
        changed = told;
        change();
    }

    private void change() {
        showWhatMatters();
        changed.run();
    }

    private void showWhatMatters() {
        boolean days = since.getValue() == Since.DAYS;
        first.setVisible(days);
        last.setVisible(days);
        documentChip.setVisible(ofDocument.isPresent());
        ofDocument.ifPresent(row -> documentChip.setText(row.file().name() + " ✕"));
        runChip.setVisible(ofRun.isPresent());
        ofRun.ifPresent(run -> desk.ifPresent(house -> runChip.setText(house.texts()
                .get("activity.of_run", house.figures().time(run.run().started())))));
        since.setDisable(ofRun.isPresent());
        clear.setVisible(!isEmpty());
    }
}
