package app.bandeja.text;

import app.bandeja.invoice.Fault;
import app.bandeja.invoice.Reading;
import app.bandeja.invoice.Reason;

/** What became of reading a file. */
public sealed interface ReadResult {

    /** Words were read, or exact data; pages without a word are pages still. */
    record Read(Reading reading) implements ReadResult {}

    /** It cannot be read; the detail is for a person. */
    record Unreadable(Fault fault, String detail) implements ReadResult {}

    /** It is no kind of file that we read. */
    record NotTaken(Reason reason) implements ReadResult {}
}
