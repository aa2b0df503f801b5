package app.bandeja.settings;

import app.bandeja.invoice.SourcePlace;
import app.bandeja.invoice.TaxId;
import app.bandeja.run.RunOptions;
import app.bandeja.run.ScheduleOptions;
import app.bandeja.source.DriveOptions;
import app.bandeja.store.DatabaseOptions;
import app.bandeja.text.TextOptions;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that can be set, read once; each room gets its own part.
 *
 * @param home the data folder; relative paths lie under it
 * @param ownTaxIds of the company that the default source belongs to; may be empty
 * @param driveFolder the default source, if a Drive folder is set
 */
public record Settings(
        Path home,
        Locale language,
        Set<TaxId> ownTaxIds,
        Optional<SourcePlace> driveFolder,
        DatabaseOptions database,
        DriveOptions drive,
        TextOptions text,
        RunOptions run,
        LogOptions log,
        ScheduleOptions schedule,
        WindowOptions window) {
    public Settings {
        ownTaxIds = Set.copyOf(ownTaxIds);
    }
}
