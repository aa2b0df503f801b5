package app.bandeja.setup;

import java.nio.file.Path;
import java.util.List;

/** The folders that are watched. Each call may ask the database or Drive, and waits. */
public interface SourceList {

    /** All that were ever watched, in the order in which they came. */
    List<ConnectedSource> sources();

    /** Watches a Drive folder, also one that was left before. Its name is kept. */
    SourceAdded watch(DriveFolderRow folder);

    /** Watches a folder of this computer, also one that was left before. */
    SourceAdded watch(Path folder);

    /** Takes up again what was left. */
    SourceAdded again(ConnectedSource source);

    /** What Drive calls it. */
    void name(ConnectedSource source, String name);

    /** Leaves it alone from the next run on; what was read stays. */
    void leave(ConnectedSource source);
}
