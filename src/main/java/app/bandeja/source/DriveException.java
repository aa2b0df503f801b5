package app.bandeja.source;

import java.io.IOException;

/** A call to Drive that failed for good, or for as long as a caller can wait. */
final class DriveException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient DriveTrouble trouble;

    DriveException(DriveTrouble trouble, IOException cause) {
        super(trouble.words(), cause);
        this.trouble = trouble;
    }

    DriveTrouble trouble() {
        return trouble;
    }

    DriveTrouble.Kind kind() {
        return trouble.kind();
    }
}
