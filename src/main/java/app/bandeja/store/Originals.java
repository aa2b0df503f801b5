package app.bandeja.store;

import app.bandeja.invoice.PartId;
import app.bandeja.store.Ruled.Unfit;
import app.bandeja.store.table.InvoiceEntry;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Finds what a part is really a copy of, within one transaction. */
final class Originals {
    private final StatelessSession session;
    private final InvoiceEntry copy;

    Originals(StatelessSession session, InvoiceEntry copy) {
        this.session = session;
        this.copy = copy;
    }

    sealed interface Search {
        record Fit(PartId original) implements Search {}

        record None(Unfit why) implements Search {}
    }

    /** What is a copy itself leads to its own original. */
    Search of(PartId named) {
        if (named.equals(Parts.id(copy))) {
            return new Search.None(Unfit.ITSELF);
        }
        Optional<InvoiceEntry> found = Parts.current(session, named);
        while (found.filter(Parts::isCopy).isPresent()) {
            PartId next = found.flatMap(OutcomeColumns::original).orElseThrow();
            if (next.equals(Parts.id(copy))) {
                return new Search.None(Unfit.CIRCLE);
            }
            found = Parts.current(session, next);
        }
        return found.map(this::judged).orElseGet(() -> new Search.None(Unfit.GONE));
    }

    private Search judged(InvoiceEntry original) {
        if (original.company != copy.company) {
            return new Search.None(Unfit.OTHER_COMPANY);
        }
        return Parts.isBooked(original) ? new Search.Fit(Parts.id(original)) : new Search.None(Unfit.NOT_AN_INVOICE);
    }
}
