package app.bandeja.cli;

import app.bandeja.invoice.State;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The value of {@code --state}. */
final class StateOption {
    private StateOption() {}

    static State read(String text) {
        return State.of(text)
                .orElseThrow(() -> new RefusedException("--state = " + text + ": "
                        + Arrays.stream(State.values()).map(State::code).collect(Collectors.joining(", "))
                        + " are allowed"));
    }
}
