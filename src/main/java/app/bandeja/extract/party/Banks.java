package app.bandeja.extract.party;

import app.bandeja.extract.page.Key;
import app.bandeja.extract.page.Lines;
import app.bandeja.extract.page.Piece;
import app.bandeja.extract.page.Span;
import java.util.Set;
import java.util.stream.Collectors;

/** Banks, which an invoice names because an account is there. */
final class Banks {
    private static final Set<String> WORDS =
            Lines.of("banks.txt").stream().map(Key::of).collect(Collectors.toUnmodifiableSet());

    private Banks() {}

    static boolean isBank(Span name) {
        return name.pieces().stream().map(Piece::key).anyMatch(WORDS::contains);
    }
}
