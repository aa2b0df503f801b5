package app.bandeja.setup.doctor;

import app.bandeja.form.Sentences;
import app.bandeja.invoice.Obstacle;
import app.bandeja.source.DriveTrial;
import app.bandeja.source.SourceUnavailableException;
import java.util.ArrayList;
import java.util.List;

/** Whether Drive lets the program in, and to each of the folders. */
record DriveCheck(DriveTrial trial, Sentences sentences) {

    /** What Drive answered. */
    sealed interface Look {

        /** What it calls the folders. */
        record Open(List<String> names) implements Look {
            public Open {
                names = List.copyOf(names);
            }
        }

        record Closed(Obstacle obstacle) implements Look {}
    }

    Look look(List<Folders.Folder> folders) throws InterruptedException {
        List<String> names = new ArrayList<>();
        try {
            for (Folders.Folder folder : folders) {
                names.add(trial.folder(folder.id()));
            }
            return new Look.Open(names);
        } catch (SourceUnavailableException e) {
            return new Look.Closed(e.obstacle());
        }
    }

    Found judge(Look look) {
        return switch (look) {
            case Look.Open(List<String> names) -> Found.of(Sign.DRIVE_ANSWERS, String.join(", ", names));
            case Look.Closed(Obstacle obstacle) -> closed(obstacle, sentences);
        };
    }

    static Found closed(Obstacle obstacle, Sentences sentences) {
        return Found.of(sign(obstacle.why()), sentences.of(obstacle));
    }

    private static Sign sign(Obstacle.Why why) {
        return switch (why) {
            case DRIVE_NO_ACCESS, DRIVE_NOT_SET_UP, SIGN_IN_LOST, KEY_AWAY, KEY_UNUSABLE -> Sign.DRIVE_NO_ACCESS;
            case DRIVE_FOLDER_NOT_FOUND, NOT_A_DRIVE_FOLDER, DRIVE_FOLDER_BINNED, DRIVE_FOLDER_LOST ->
                Sign.DRIVE_NO_FOLDER;
            case DRIVE_NOT_NOW -> Sign.DRIVE_NOT_NOW;
            case DRIVE_REFUSES,
                    DRIVE_DID_NOT_UNDERSTAND,
                    FOLDER_AWAY,
                    NOT_A_FOLDER,
                    FOLDER_CLOSED,
                    NO_SOURCE,
                    INTERNAL -> Sign.DRIVE_REFUSES;
        };
    }
}
