package app.bandeja.setup.doctor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a check came out, in words.
 *
 * @param title what was looked at
 * @param sign what was found
 * @param words a sentence, in the person's language; it names no secret
 * @param remedy what to do, where something is not well
 */
public record Diagnosis(Check check, String title, Sign sign, String words, Optional<String> remedy) {

    public Level level() {
        return sign.level();
    }

    /** How all of them came out: as the worst, be it wrong or a warning. */
    public static Level overall(List<Diagnosis> all) {
        return Stream.of(Level.WRONG, Level.WARNING)
                .filter(level -> all.stream().anyMatch(one -> one.level() == level))
                .findFirst()
                .orElse(Level.OK);
    }
}
