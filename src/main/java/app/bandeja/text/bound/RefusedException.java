package app.bandeja.text.bound;

import app.bandeja.invoice.Fault;
import app.bandeja.text.DocumentReader;

/**
 * A file is refused with a fault. Unchecked, because PDFBox logs and swallows checked exceptions while it draws a page;
 * caught once, in {@link DocumentReader}.
 */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Fault fault;

    public RefusedException(Fault fault, String detail) {
        super(detail);
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }

    /** What a person is told; never absent. */
    public String detail() {
        return String.valueOf(getMessage());
    }
}
