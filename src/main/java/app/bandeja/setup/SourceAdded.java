package app.bandeja.setup;

/** What became of the wish to watch a folder. */
public sealed interface SourceAdded {

    /** The next run asks it. */
    record Watched(ConnectedSource source) implements SourceAdded {}

    record Refused(String words) implements SourceAdded {}
}
