package app.bandeja.invoice;

import java.util.List;

/** Where a value was found. */
public sealed interface Place {

    /** On a page (from 1). */
    record OnPage(int page, Box box) implements Place {}

    /** In e-invoice XML. */
    record InXml(String path) implements Place {}

    /** In the QR code of a page (from 1). */
    record InQr(int page) implements Place {}

    /** Computed from values found elsewhere; from nothing, if it is assumed. */
    record Derived(List<Place> from) implements Place {
        public Derived {
            from = List.copyOf(from);
        }
    }
}
