package app.bandeja.window;

import app.bandeja.store.Equation;
import app.bandeja.window.look.Destination.Place;
import app.bandeja.window.outside.Holdings;
import java.util.Optional;

/** How much lies in each screen. */
record Counters(Equation equation, long invoices) {

    static Counters of(Holdings holdings) {
        return new Counters(holdings.equation(), holdings.countInvoices(Optional.empty()));
    }

    long of(Place place) {
        return switch (place) {
            case HOME, SOURCES -> 0;
            case INVOICES -> invoices;
            case REVIEW -> equation.pending();
            case QUARANTINE -> equation.quarantined();
            case DOCUMENTS -> equation.documents();
        };
    }
}
