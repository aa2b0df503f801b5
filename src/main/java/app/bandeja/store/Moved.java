package app.bandeja.store;

import app.bandeja.invoice.PartId;

/** What came of giving a source to another company. */
public sealed interface Moved {

    /**
     * It is that company's now.
     *
     * @param again documents that are owed again, because they are judged anew for it
     */
    record Done(int again) implements Moved {}

    /** Nothing was moved: that one stays whatever is read, and the company has the same invoice already. */
    record Booked(PartId part, PartId there) implements Moved {}

    /** Nothing was moved: a person decided that one is a copy, and copy and original would be of different companies. */
    record Parted(PartId copy) implements Moved {}

    /** There is no such source, or no such company. */
    record Unknown() implements Moved {}
}
