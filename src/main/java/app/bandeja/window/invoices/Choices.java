package app.bandeja.window.invoices;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.ChoiceBox;
import javafx.util.StringConverter;

/** One of several, or all of them. */
final class Choices {

    private Choices() {}

    /** What is chosen stays, if it is still there. A choice among less than two is not shown. */
    static <T> void offer(ChoiceBox<Optional<T>> box, List<T> values) {
        List<Optional<T>> items = Stream.concat(
                        Stream.of(Optional.<T>empty()), values.stream().map(Optional::of))
                .toList();
        if (!box.getItems().equals(items)) {
            Optional<T> chosen = chosen(box);
            box.getItems().setAll(items);
            box.setValue(items.contains(chosen) ? chosen : Optional.empty());
        }
        box.setVisible(values.size() > 1);
    }

    static <T> Optional<T> chosen(ChoiceBox<Optional<T>> box) {
        return Optional.ofNullable(box.getValue()).flatMap(Function.identity());
    }

    static <T> void words(ChoiceBox<T> box, Function<T, String> word) {
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : word.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("Nothing is typed here");
            }
        });
    }
}
