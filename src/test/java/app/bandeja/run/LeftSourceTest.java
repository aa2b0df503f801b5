package app.bandeja.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.bandeja.invoice.SourcePlace;
import app.bandeja.store.SourceBook;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A source that a person left is asked by no run, until somebody names it again. */
class LeftSourceTest {
    @TempDir
    private Path home;

    @TempDir
    private Path left;

    @TempDir
    private Path kept;

    @Test
    void itIsNotAskedAndItsDocumentsStay() throws Exception {
        try (Station station = new Station(Station.Options.of(home))) {
            SourcePlace first = Station.folder(left);
            SourcePlace second = Station.folder(kept);
            new InvoiceFolder(left).invoice("a.pdf", 1);
            station.run(first);
            station.run(second);
            new InvoiceFolder(left).invoice("b.pdf", 2);
            new InvoiceFolder(kept).invoice("c.pdf", 3);
            SourceBook book = station.database.sources();
            book.leave(book.find(first).orElseThrow().id());

            assertEquals(List.of(second.text()), asked(station));
            assertEquals(Set.of("a.pdf", "c.pdf"), station.states().keySet());

            station.run(first);
            assertEquals(Set.of("a.pdf", "b.pdf", "c.pdf"), station.states().keySet());
            assertEquals(List.of(first.text(), second.text()), asked(station));
        }
    }

    private static List<String> asked(Station station) {
        Map<String, Tally> sources = station.sync(Optional.empty())
                .run(SyncRequest.ALL, event -> {}, new StopSignal())
                .metrics()
                .sources();
        return sources.keySet().stream().toList();
    }
}
