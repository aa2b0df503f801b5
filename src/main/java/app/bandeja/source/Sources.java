package app.bandeja.source;

import app.bandeja.invoice.SourcePlace;
import java.io.File;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Opens sources by their place. */
public final class Sources {
    private final DriveOptions drive;

    public Sources(DriveOptions drive) {
        this.drive = drive;
    }

    /** Opens the source; asks nothing of it yet, so it cannot fail for want of a network. */
    public Source open(SourcePlace place) {
        return switch (place.kind()) {
            case FOLDER -> new LocalFolder(path(place.place()), drive.pageSize());
            case DRIVE -> new DriveFolder(place.place(), drive);
        };
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
