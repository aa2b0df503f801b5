package app.bandeja.check;

import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Judge;
import app.bandeja.invoice.Known;
import app.bandeja.invoice.Outcome;

/** Judges drafts: a pure function of the draft and what is known. */
public final class Checker implements Judge {

    @Override
    public Outcome judge(Draft draft, Known known) {
        throw new UnsupportedOperationException(draft.toString() + known);
    }
}
