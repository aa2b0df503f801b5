package app.bandeja.setup.doctor;

import app.bandeja.invoice.SourcePlace;
import app.bandeja.source.DriveOptions;
import app.bandeja.store.DatabaseOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * What is looked at: the program as it is set.
 *
 * @param home the data folder; it need not be there
 * @param drive with the person's sign-in, in a vault that is only looked at
 * @param driveFolder the Drive folder of the settings
 * @param reading how OCR is set
 * @param stateFile where {@code last_sync_time} is kept, if it is not the database
 * @param window how far behind it the query by modified times begins
 */
public record Patient(
        Path home,
        DatabaseOptions database,
        DriveOptions drive,
        Optional<SourcePlace> driveFolder,
        Reading reading,
        Optional<Path> stateFile,
        Duration window) {

    /**
     * How OCR is set.
     *
     * @param languages Tesseract's names joined by {@code +}
     * @param cache where natives and models are unpacked
     */
    public record Reading(String languages, Path cache) {}
}
