package app.bandeja.setup;

import app.bandeja.invoice.CompanyId;
import java.nio.file.Path;
import java.util.List;

/** The folders that are watched. Each call may ask the database or Drive, and waits. */
public interface SourceList {

    /** All that were ever watched, in the order in which they came. */
    List<ConnectedSource> sources();

    /** Watches a Drive folder for a company. Its name is kept; one that was left before stays with its company. */
    SourceAdded watch(DriveFolderRow folder, CompanyId company);

    /** Watches a folder of this computer for a company. One that was left before stays with its company. */
    SourceAdded watch(Path folder, CompanyId company);

    /** Takes up again what was left. */
    SourceAdded again(ConnectedSource source);

    /** Gives it to another company, with all that came from it; what nobody decided is checked again for that one. */
    SourceMoved move(ConnectedSource source, CompanyId company);

    /** What Drive calls it. */
    void name(ConnectedSource source, String name);

    /** Leaves it alone from the next run on; what was read stays. */
    void leave(ConnectedSource source);
}
