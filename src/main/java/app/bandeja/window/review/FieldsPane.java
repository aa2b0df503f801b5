package app.bandeja.window.review;

import app.bandeja.invoice.Box;
import app.bandeja.invoice.Place;
import app.bandeja.invoice.Word;
import app.bandeja.review.FieldForms;
import app.bandeja.window.look.Desk;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/**
 * The fields of the open part. Enter takes the value and goes to the next one in doubt, the arrows walk over what else it
 * might be, a click on words of the page fills the one in focus.
 */
final class FieldsPane extends VBox {
    private final Desk desk;
    private final FieldWords words;
    private final FieldStory story;
    private final FieldInput inputs;
    private final Outside outside;
    /** Made once and filled again: a new input for each value of each part would hold the window up. */
    private final Map<String, FieldRow> made = new HashMap<>();

    private List<FieldRow> rows = List.of();
    private Optional<OpenCase> open = Optional.empty();
    private Optional<FieldRow> focused = Optional.empty();

    /** What the pane tells. */
    interface Outside {
        /** The field in focus changed, or its place did. */
        void looked(String field);

        /** That is to be seen. */
        void shown(Node row);

        /** A value was set. */
        void changed();

        /** No field is in doubt any more. */
        void settled();
    }

    FieldsPane(Desk desk, FieldWords words, Outside outside) {
        this.desk = desk;
        this.words = words;
        this.story = new FieldStory(desk, words);
        this.inputs = new FieldInput(desk.figures());
        this.outside = outside;
        getStyleClass().add("fields");
    }

    void show(OpenCase shown) {
        clear();
        open = Optional.of(shown);
        rows = shown.fields().stream()
                .map(field -> made.computeIfAbsent(field, this::row))
                .toList();
        rows.forEach(row -> row.replace(story.form(row.field(), shown.value(row.field()))));
        arrange();
        setVisible(true);
        refresh();
        goOn(Optional.empty());
    }

    /** Only what comes or goes is touched: a row that is put in again is dressed again from head to foot. */
    private void arrange() {
        List<Node> children = getChildren();
        children.retainAll(rows);
        for (int i = 0; i < rows.size(); i++) {
            FieldRow row = rows.get(i);
            if (i == children.size() || !children.get(i).equals(row)) {
                children.remove(row);
                children.add(i, row);
            }
        }
    }

    /** Makes these rows one a frame, before the first part is there: all of them at once would hold the window up. */
    void prepare(List<String> fields) {
        Iterator<String> left = fields.iterator();
        AnimationTimer frames = new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (left.hasNext() && open.isEmpty()) {
                    getChildren().add(made.computeIfAbsent(left.next(), FieldsPane.this::row));
                } else {
                    stop();
                }
            }
        };
        sceneProperty().subscribe((_, scene) -> {
            if (scene != null && left.hasNext()) {
                frames.start();
            } else {
                frames.stop();
            }
        });
    }

    void clear() {
        open = Optional.empty();
        focused = Optional.empty();
        rows.forEach(FieldRow::beQuiet);
        setVisible(false);
    }

    private FieldRow row(String field) {
        FieldRow row = new FieldRow(field, words.name(field), this::choose);
        row.input().focusedProperty().addListener((_, _, has) -> {
            if (has) {
                look(row);
            } else if (take(row)) {
                row.beQuiet();
            }
        });
        row.input().addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(row, event));
        return row;
    }

    private void look(FieldRow row) {
        focused = Optional.of(row);
        offer(row);
        outside.looked(row.field());
        row.input().selectAll();
        outside.shown(row);
    }

    private void offer(FieldRow row) {
        open.ifPresent(shown ->
                row.offer(story.candidates(shown, row.field()), desk.texts().get("review.candidates")));
    }

    private void pressed(FieldRow row, KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> {
                if (!event.isShortcutDown() && take(row)) {
                    open.ifPresent(shown -> shown.confirm(row.field()));
                    refresh();
                    outside.changed();
                    goOn(Optional.of(row.field()));
                }
            }
            case DOWN -> choose(row, 1);
            case UP -> choose(row, -1);
            case ESCAPE -> {
                replace(row);
                row.say("");
                offer(row);
            }
            default -> {
                return;
            }
        }
        if (!event.isShortcutDown()) {
            event.consume();
        }
    }

    private void choose(FieldRow row, int steps) {
        open.flatMap(shown -> shown.choice(row.field(), steps)).ifPresent(value -> choose(row, value));
    }

    private void choose(FieldRow row, String value) {
        set(row, value, Optional.empty());
        offer(row);
        outside.looked(row.field());
    }

    /** Takes what is being typed; tells whether every field holds a value that it can hold. */
    boolean takeAll() {
        boolean all = true;
        for (FieldRow row : rows) {
            all &= take(row);
        }
        return all;
    }

    /** What stands in the input becomes the value; a text that is none stays, and the row says so. */
    private boolean take(FieldRow row) {
        OpenCase shown = open.orElse(null);
        if (shown == null) {
            return true;
        }
        String text = row.input().getText();
        if (text.equals(story.form(row.field(), shown.value(row.field())))) {
            return true;
        }
        if (text.isBlank()) {
            set(row, "", Optional.empty());
            return true;
        }
        Optional<String> value = inputs.value(row.field(), words.code(row.field(), text));
        if (value.isEmpty()) {
            row.say(unusable(row.field()));
            return false; // it stays as it was typed, for the person to mend
        }
        set(row, value.get(), Optional.empty());
        return true;
    }

    private String unusable(String field) {
        String form = FieldForms.of(field).name().toLowerCase(Locale.ROOT);
        return desk.texts().get("review.unusable." + form);
    }

    /** Fills the field in focus with words of a page. */
    void fill(int page, List<Word> chosen) {
        String text = chosen.stream().map(Word::text).collect(Collectors.joining(" "));
        focused.ifPresent(row -> {
            Optional<String> value = inputs.value(row.field(), text);
            if (value.isEmpty()) {
                row.say(desk.texts().get("review.words_unusable", text));
                return;
            }
            Place place = new Place.OnPage(
                    page, chosen.stream().map(Word::box).reduce(Box::union).orElseThrow());
            set(row, value.get(), Optional.of(place));
            outside.looked(row.field());
            row.input().requestFocus();
        });
    }

    private void set(FieldRow row, String value, Optional<Place> place) {
        open.ifPresent(shown -> shown.set(row.field(), value, place));
        replace(row);
        refresh();
        outside.changed();
    }

    private void replace(FieldRow row) {
        open.ifPresent(shown -> row.replace(story.form(row.field(), shown.value(row.field()))));
    }

    /** Shows every value as it stands now; what is being typed stays. */
    void refresh() {
        open.ifPresent(shown -> rows.forEach(row -> row.show(
                story.form(row.field(), shown.value(row.field())),
                story.how(shown, row.field()),
                story.standing(shown, row.field()))));
    }

    /** The next field in doubt; whoever holds the buttons is told when there is none. */
    private void goOn(Optional<String> after) {
        Optional<FieldRow> next =
                open.flatMap(shown -> shown.nextDoubtful(after)).map(made::get);
        next.ifPresentOrElse(this::focus, outside::settled);
    }

    private void focus(FieldRow row) {
        if (row.input().isFocused()) {
            look(row);
        } else {
            row.focus();
        }
    }
}
