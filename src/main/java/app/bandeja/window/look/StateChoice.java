package app.bandeja.window.look;

import app.bandeja.invoice.State;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.ChoiceBox;
import javafx.util.StringConverter;

/** Narrows a list to one state, or to none. */
public final class StateChoice {

    private StateChoice() {}

    public static void fill(
            ChoiceBox<Optional<State>> box, List<State> states, Function<Optional<State>, String> word) {
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Optional<State> state) {
                return word.apply(state);
            }

            @Override
            public Optional<State> fromString(String text) {
                throw new UnsupportedOperationException("Nothing is typed here");
            }
        });
        box.getItems()
                .setAll(Stream.concat(
                                Stream.of(Optional.<State>empty()),
                                states.stream().map(Optional::of))
                        .toList());
        box.setValue(Optional.empty());
    }
}
