package app.bandeja.setup;

/** What became of the wish to give a folder to another company. */
public sealed interface SourceMoved {

    /**
     * It is that company's now.
     *
     * @param again documents that the next run checks again for it
     */
    record Moved(int again) implements SourceMoved {}

    /** Nothing was changed. */
    record Refused(String words) implements SourceMoved {}
}
