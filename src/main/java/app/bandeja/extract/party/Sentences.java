package app.bandeja.extract.party;

import app.bandeja.extract.page.Row;
import app.bandeja.extract.page.Span;
import java.util.regex.Pattern;

/** Names that prose mentions: words in small letters follow right upon them. */
final class Sentences {
    private static final Pattern SMALL = Pattern.compile("\\p{Ll}{3,}[.,;]?");

    private Sentences() {}

    static boolean hold(Span name) {
        Row row = name.row();
        int next = name.to();
        return next + 1 < row.size()
                && row.piece(next).cell() == row.piece(name.from()).cell()
                && !name.text().matches(".*[,;:]")
                && SMALL.matcher(row.piece(next).text()).matches()
                && row.span(next, row.cellOf(next).to()).pieces().size() > 2;
    }
}
