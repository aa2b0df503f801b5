package app.bandeja.setup.doctor;

import app.bandeja.form.Sentences;
import app.bandeja.invoice.Obstacle;
import app.bandeja.source.DriveTrial;
import app.bandeja.source.DriveTrial.Feed;
import app.bandeja.source.DriveTrial.Increment;
import app.bandeja.source.SourceUnavailableException;
import java.time.Instant;
import java.util.List;

/** Whether Drive tells what is new: by modified time, and by its changes feed. */
record QueryCheck(DriveTrial trial, Sentences sentences, Instant since) {

    /** What Drive answered. */
    sealed interface Look {

        /**
         * Both queries were taken.
         *
         * @param modified files on the first page of each folder
         * @param feed the worst of all folders
         */
        record Answered(int modified, Feed feed) implements Look {}

        record Refused(Obstacle obstacle) implements Look {}
    }

    Look look(List<Folders.Folder> folders) throws InterruptedException {
        int modified = 0;
        Feed worst = Feed.NEW;
        try {
            for (Folders.Folder folder : folders) {
                Increment one = trial.increment(folder.id(), folder.cursor(), since);
                modified += one.modified();
                worst = worst.compareTo(one.feed()) < 0 ? one.feed() : worst;
            }
            return new Look.Answered(modified, worst);
        } catch (SourceUnavailableException e) {
            return new Look.Refused(e.obstacle());
        }
    }

    Found judge(Look look) {
        return switch (look) {
            case Look.Answered(int modified, Feed feed) ->
                switch (feed) {
                    case NEW, GOES_ON -> Found.of(Sign.QUERY_ANSWERS, modified, since.toString());
                    case TOKEN_REFUSED -> Found.of(Sign.QUERY_TOKEN_REFUSED);
                };
            case Look.Refused(Obstacle obstacle) -> DriveCheck.closed(obstacle, sentences);
        };
    }
}
