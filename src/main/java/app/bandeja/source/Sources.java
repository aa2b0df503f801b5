package app.bandeja.source;

import app.bandeja.invoice.SourcePlace;
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
            case FOLDER -> new LocalFolder(Path.of(place.place()), drive.pageSize());
            case DRIVE -> new DriveFolder(place.place(), drive);
        };
    }
}
