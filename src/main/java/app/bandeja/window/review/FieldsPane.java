package app.bandeja.window.review;

import app.bandeja.invoice.Box;
import app.bandeja.invoice.Place;
import app.bandeja.invoice.Word;
import app.bandeja.review.FieldForms;
import app.bandeja.window.look.Desk;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/**
 * The fields of the open part. Enter takes the value and goes to the next one in doubt, the arrows walk over what else it
 * might be, a click on words of the page fills the one in focus.
 */
final class FieldsPane extends VBox {
    private final Desk desk;
    private final FieldWords words;
    private final FieldInput inputs;
    private final Outside outside;
    private final Map<String, FieldRow> rows = new LinkedHashMap<>();
    private Optional<OpenCase> open = Optional.empty();
    private Optional<String> focused = Optional.empty();

    /** What the pane tells. */
    interface Outside {
        /** The field in focus changed, or its place did. */
        void looked(String field);

        /** A value was set. */
        void changed();

        /** No field is in doubt any more. */
        void settled();
    }

    FieldsPane(Desk desk, FieldWords words, Outside outside) {
        this.desk = desk;
        this.words = words;
        this.inputs = new FieldInput(desk.texts().language());
        this.outside = outside;
        getStyleClass().add("fields");
    }

    void show(OpenCase shown) {
        open = Optional.of(shown);
        focused = Optional.empty();
        rows.clear();
        for (String field : shown.fields()) {
            rows.put(field, row(field));
        }
        getChildren().setAll(rows.values());
        refresh();
        goOn(Optional.empty());
    }

    void clear() {
        open = Optional.empty();
        rows.clear();
        getChildren().clear();
    }

    private FieldRow row(String field) {
        FieldRow row = new FieldRow(field, words.name(field));
        row.input().focusedProperty().addListener((_, _, has) -> {
            if (has) {
                focused = Optional.of(field);
                row.say(alternatives(field));
                outside.looked(field);
                row.input().selectAll();
            } else {
                if (take(row)) {
                    row.say("");
                }
            }
        });
        row.input().addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(row, event));
        return row;
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
                replace(row.field());
                row.say(alternatives(row.field()));
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
        open.flatMap(shown -> shown.choice(row.field(), steps)).ifPresent(value -> {
            set(row.field(), value, Optional.empty());
            outside.looked(row.field());
        });
    }

    /** Takes what is being typed; tells whether every field holds a value that it can hold. */
    boolean takeAll() {
        boolean all = true;
        for (FieldRow row : rows.values()) {
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
        if (text.equals(form(row.field(), shown.value(row.field())))) {
            return true;
        }
        if (text.isBlank()) {
            set(row.field(), "", Optional.empty());
            return true;
        }
        Optional<String> value = inputs.value(row.field(), words.code(row.field(), text));
        if (value.isEmpty()) {
            row.say(desk.texts()
                    .get("review.unusable." + FieldForms.of(row.field()).name().toLowerCase(Locale.ROOT)));
            return false; // it stays as it was typed, for the person to mend
        }
        set(row.field(), value.get(), Optional.empty());
        return true;
    }

    /** Fills the field in focus with words of a page. */
    void fill(int page, List<Word> chosen) {
        String text = chosen.stream().map(Word::text).collect(Collectors.joining(" "));
        focused.ifPresent(field -> {
            FieldRow row = rows.get(field);
            Optional<String> value = inputs.value(field, text);
            if (row == null) {
                return;
            }
            if (value.isEmpty()) {
                row.say(desk.texts().get("review.words_unusable", text));
                return;
            }
            Place place = new Place.OnPage(
                    page, chosen.stream().map(Word::box).reduce(Box::union).orElseThrow());
            set(field, value.get(), Optional.of(place));
            outside.looked(field);
            row.input().requestFocus();
        });
    }

    private void set(String field, String value, Optional<Place> place) {
        open.ifPresent(shown -> shown.set(field, value, place));
        replace(field);
        refresh();
        outside.changed();
    }

    private void replace(String field) {
        open.ifPresent(shown ->
                Optional.ofNullable(rows.get(field)).ifPresent(row -> row.replace(form(field, shown.value(field)))));
    }

    /** Shows every value as it stands now; what is being typed stays. */
    void refresh() {
        open.ifPresent(shown -> rows.forEach(
                (field, row) -> row.show(form(field, shown.value(field)), how(shown, field), standing(shown, field))));
    }

    private static FieldRow.Standing how(OpenCase shown, String field) {
        if (shown.isSet(field)) {
            return FieldRow.Standing.BY_HAND;
        }
        if (shown.isDoubtful(field)) {
            return FieldRow.Standing.DOUBTFUL;
        }
        return shown.read(field).isPresent() ? FieldRow.Standing.CLEAR : FieldRow.Standing.ABSENT;
    }

    private String standing(OpenCase shown, String field) {
        if (shown.isSet(field)) {
            return desk.texts().get("review.by_hand");
        }
        String origin = shown.read(field).map(words::origin).orElse(desk.texts().get("review.not_found"));
        return shown.isDoubtful(field) && shown.read(field).isPresent()
                ? desk.texts().get("review.doubtful", origin)
                : origin;
    }

    /** The next field in doubt; whoever holds the buttons is told when there is none. */
    void goOn(Optional<String> after) {
        Optional<FieldRow> next =
                open.flatMap(shown -> shown.nextDoubtful(after)).map(rows::get);
        next.ifPresentOrElse(FieldRow::focus, outside::settled);
    }

    private String alternatives(String field) {
        List<String> others =
                new ArrayList<>(open.map(shown -> shown.choices(field)).orElse(List.of()));
        open.flatMap(shown -> shown.value(field)).ifPresent(others::remove);
        return others.isEmpty()
                ? ""
                : desk.texts()
                        .get(
                                "review.alternatives",
                                others.stream()
                                        .map(value -> form(field, Optional.of(value)))
                                        .collect(Collectors.joining("  ·  ")));
    }

    // As a person would type it: no signs of currency.
    private String form(String field, Optional<String> value) {
        return value.filter(text -> !text.isEmpty())
                .map(text -> words.plain(field, text))
                .orElse("");
    }
}
