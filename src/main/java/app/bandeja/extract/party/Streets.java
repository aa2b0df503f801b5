package app.bandeja.extract.party;

import app.bandeja.extract.page.Key;
import app.bandeja.extract.page.Lines;
import app.bandeja.extract.page.Piece;
import app.bandeja.extract.page.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Lines that name a street: {@code Via Garibaldi}, {@code Ringstraße}. */
final class Streets {
    /** Words that begin a street; one that begins with a hyphen ends the word of one. */
    private static final List<String> WORDS = Lines.of("streets.txt");

    private static final Set<String> FIRST =
            WORDS.stream().filter(word -> !word.startsWith("-")).map(Key::of).collect(Collectors.toUnmodifiableSet());

    private static final List<String> ENDINGS = WORDS.stream()
            .filter(word -> word.startsWith("-"))
            .map(word -> Key.of(word.substring(1)))
            .toList();

    private Streets() {}

    static boolean isStreet(Span line) {
        List<Piece> pieces = line.pieces();
        String last = pieces.getLast().key();
        return FIRST.contains(pieces.getFirst().key())
                || ENDINGS.stream().anyMatch(ending -> last.endsWith(ending) && last.length() > ending.length() + 1);
    }
}
