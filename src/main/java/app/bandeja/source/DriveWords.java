package app.bandeja.source;

import app.bandeja.invoice.Obstacle;
import app.bandeja.invoice.Obstacle.Why;

/** What keeps a Drive folder from being asked, by the error of the call that failed. */
record DriveWords(String place) {

    SourceUnavailableException unavailable(DriveException e) {
        return new SourceUnavailableException(obstacle(e.trouble()), e);
    }

    private Obstacle obstacle(DriveTrouble trouble) {
        return trouble.kind() == DriveTrouble.Kind.NOT_FOUND
                ? Obstacle.of(Why.DRIVE_FOLDER_NOT_FOUND, place)
                : trouble.obstacle();
    }
}
