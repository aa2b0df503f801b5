package app.bandeja.text;

import app.bandeja.invoice.Fault;

/**
 * A file is refused with a fault. Unchecked, because PDFBox logs and swallows checked exceptions while it draws a page;
 * caught once, in {@link DocumentReader}.
 */
final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Fault fault;

    RefusedException(Fault fault, String detail) {
        super(detail);
        this.fault = fault;
    }

    Fault fault() {
        return fault;
    }

    /** What a person is told; never absent. */
    String detail() {
        return String.valueOf(getMessage());
    }
}
