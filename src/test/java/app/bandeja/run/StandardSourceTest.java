package app.bandeja.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.bandeja.invoice.SourcePlace;
import app.bandeja.store.SourceBook;
import app.bandeja.store.SourceRow;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The source of the settings is there before the first run, which a person may put off. */
class StandardSourceTest {
    @TempDir
    private Path home;

    @TempDir
    private Path folder;

    @Test
    void itIsAddedOnceAndStaysLeft() throws Exception {
        try (Station station = new Station(Station.Options.of(home))) {
            SourcePlace place = Station.folder(folder);
            SourceBook book = station.database.sources();
            station.sync(Optional.empty()).addStandard();
            assertEquals(List.of(), book.watched());

            Sync sync = station.sync(Optional.of(place));
            sync.addStandard();
            sync.addStandard();
            assertEquals(
                    List.of(place),
                    book.watched().stream().map(SourceRow::place).toList());

            book.leave(book.find(place).orElseThrow().id());
            sync.addStandard();
            assertEquals(List.of(), book.watched());
        }
    }
}
