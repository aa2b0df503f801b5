package app.bandeja.window;

import app.bandeja.settings.WindowOptions.Notices;
import app.bandeja.store.Equation;
import app.bandeja.window.look.Desk;
import app.bandeja.window.look.Destination.Place;
import java.util.Optional;

/**
 * How much lies in each screen.
 *
 * @param notices whether what waits for a person is told outside of the window
 */
record Counters(Equation equation, long invoices, Notices notices) {

    static Counters of(Desk desk) {
        return new Counters(
                desk.holdings().equation(),
                desk.holdings().countInvoices(Optional.empty()),
                desk.arrangements().settings().isOff("NOTIFICATIONS") ? Notices.SILENT : Notices.SHOWN);
    }

    long of(Place place) {
        return switch (place) {
            case HOME, SUPPLIERS, SOURCES, ACTIVITY, SETTINGS -> 0;
            case INVOICES -> invoices;
            case REVIEW -> equation.pending();
            case QUARANTINE -> equation.quarantined();
            case DOCUMENTS -> equation.documents();
        };
    }
}
