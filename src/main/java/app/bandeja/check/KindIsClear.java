package app.bandeja.check;

import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Finding;
import app.bandeja.invoice.FindingCode;
import app.bandeja.invoice.Known;
import java.util.List;

/** The document says what it is. */
final class KindIsClear implements Rule {
    private static final double CLEAR = 0.7;

    @Override
    public List<Finding> findings(Draft draft, Known known) {
        return draft.kind().confidence() >= CLEAR
                ? List.of()
                : List.of(new Finding(FindingCode.KIND_DOUBTFUL, List.of("kind"), List.of()));
    }
}
