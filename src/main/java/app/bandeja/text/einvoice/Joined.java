package app.bandeja.text.einvoice;

import app.bandeja.invoice.Found;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** A person's name, which is written in parts. */
final class Joined {
    private Joined() {}

    static Optional<Found<String>> of(Element person, String... parts) {
        String name = Arrays.stream(parts)
                .flatMap(part -> Values.text(person.first(part)).stream())
                .map(Found::value)
                .collect(Collectors.joining(" "));
        return name.isEmpty() ? Optional.empty() : Optional.of(Values.found(name, person));
    }
}
