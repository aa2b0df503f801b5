package app.bandeja.source;

import app.bandeja.invoice.NodeBook;
import app.bandeja.invoice.SourcePlace;
import java.io.File;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Opens sources by their place. */
public final class Sources {
    private final DriveOptions drive;
    private final NodeBook nodes;
    private final QuotaBudget budget = new QuotaBudget();

    /** @param nodes what is known of where things hang */
    public Sources(DriveOptions drive, NodeBook nodes) {
        this.drive = drive;
        this.nodes = nodes;
    }

    /** For sources that are only looked at, without a memory of what hangs where. */
    public Sources(DriveOptions drive) {
        this(drive, NodeBook.blank());
    }

    /** Opens the source; asks nothing of it yet, so it cannot fail for want of a network. */
    public Source open(SourcePlace place) {
        return switch (place.kind()) {
            case FOLDER -> new LocalFolder(path(place.place()), drive.pageSize());
            case DRIVE -> new DriveFolder(place, new DriveClient(drive, budget), nodes);
        };
    }

    /** What a Drive folder holds that was modified of late; a local folder has no such question. */
    public Optional<Recent> recent(SourcePlace place) {
        return switch (place.kind()) {
            case FOLDER -> Optional.empty();
            case DRIVE -> {
                DriveClient client = new DriveClient(drive, budget);
                DriveScope scope = new DriveScope(place, client, nodes);
                yield Optional.of(new DriveRecent(client, scope, new DriveWords(place.place())));
            }
        };
    }

    /** Takes away from a shelf what programs that were killed left half-written there; what another holds stays. */
    public void sweep(Path shelf) {
        new Shelf(shelf).sweep();
    }

    /** Also where the system's encoding cannot spell the name (a server without a locale): by its bytes in UTF-8. */
    private static Path path(String place) {
        try {
            return Path.of(place);
        } catch (InvalidPathException e) {
            return Path.of(URI.create(new File(place).toURI().toASCIIString()));
        }
    }
}
