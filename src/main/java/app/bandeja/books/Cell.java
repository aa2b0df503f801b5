package app.bandeja.books;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** A value of an export, of its own type. */
sealed interface Cell {
    record Text(String text) implements Cell {}

    record Amount(BigDecimal amount) implements Cell {}

    record Day(LocalDate day) implements Cell {}

    record Nothing() implements Cell {}

    static Cell text(Optional<String> text) {
        return text.<Cell>map(Text::new).orElseGet(Nothing::new);
    }

    static Cell amount(Optional<BigDecimal> amount) {
        return amount.<Cell>map(Amount::new).orElseGet(Nothing::new);
    }

    static Cell day(Optional<LocalDate> day) {
        return day.<Cell>map(Day::new).orElseGet(Nothing::new);
    }
}
