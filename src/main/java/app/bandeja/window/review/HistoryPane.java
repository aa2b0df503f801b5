package app.bandeja.window.review;

import app.bandeja.invoice.PartId;
import app.bandeja.invoice.Place;
import app.bandeja.review.Correction;
import app.bandeja.review.PastDecision;
import app.bandeja.window.look.Desk;
import app.bandeja.window.look.Wrapped;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What people decided about the open part before: who, when, and each value that was set. Not there where nothing was. */
final class HistoryPane extends VBox {
    private final Desk desk;
    private final FieldWords words;
    private int asked;

    HistoryPane(Desk desk, FieldWords words) {
        this.desk = desk;
        this.words = words;
        setId("history");
        getStyleClass().add("history");
        managedProperty().bind(visibleProperty());
        clear();
    }

    void open(PartId part) {
        clear();
        int question = asked;
        desk.background()
                .ask(
                        () -> desk.review().history(part),
                        past -> {
                            if (question == asked) {
                                show(past);
                            }
                        },
                        () -> {});
    }

    void clear() {
        asked++;
        getChildren().clear();
        setVisible(false);
    }

    private void show(List<PastDecision> past) {
        if (!past.isEmpty()) {
            Label title = new Label(desk.texts().get("review.history"));
            title.getStyleClass().add("item-title");
            getChildren().add(title);
            past.forEach(this::show);
            setVisible(true);
        }
    }

    private void show(PastDecision past) {
        String what = desk.texts().get("review.decision." + past.kind());
        String key = switch (past.standing()) {
            case HOLDS -> "review.decided";
            case TAKEN_BACK -> "review.decided_undone";
        };
        getChildren()
                .add(Wrapped.text(
                        desk.texts().get(key, desk.figures().time(past.when()), past.who(), what), "history-line"));
        past.corrections().forEach(correction -> getChildren().add(Wrapped.text(text(correction), "history-value")));
    }

    private String text(Correction correction) {
        String field = words.name(correction.field());
        String from = value(correction.field(), correction.before());
        String set = value(correction.field(), correction.after());
        String text = from.equals(set)
                ? desk.texts().get("review.confirmed_value", field, set)
                : desk.texts().get("review.set_value", field, from, set);
        return page(correction)
                .map(page -> text + " · " + desk.texts().get("review.page", page))
                .orElse(text);
    }

    private String value(String field, Optional<String> value) {
        return value.map(text -> words.plain(field, text))
                .orElseGet(() -> desk.texts().get("review.nothing"));
    }

    private static Optional<Integer> page(Correction correction) {
        return correction
                .place()
                .flatMap(place -> place instanceof Place.OnPage onPage ? Optional.of(onPage.page()) : Optional.empty());
    }
}
