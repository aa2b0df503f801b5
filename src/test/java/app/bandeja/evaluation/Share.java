package app.bandeja.evaluation;

import java.util.Locale;

/** So many of so many. */
record Share(int count, int of) {
    @Override
    public String toString() {
        return of == 0 ? "    –" : String.format(Locale.ROOT, "%5.1f %% (%d/%d)", percent(), count, of);
    }

    /** 0 of 0 is 0. */
    double percent() {
        return of == 0 ? 0 : 100.0 * count / of;
    }
}
