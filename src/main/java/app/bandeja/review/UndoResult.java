package app.bandeja.review;

/** What came of taking a decision back. */
public enum UndoResult {
    UNDONE,
    /** It was taken back before. */
    ALREADY,
    /** Something else was decided or read since: it can no longer be taken back. */
    TOO_LATE,
    /** There is no such decision. */
    UNKNOWN
}
