package app.bandeja.source;

import app.bandeja.invoice.ChangePage;
import app.bandeja.invoice.SourceFile;
import com.google.api.services.drive.model.File;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A Drive folder with all that lies below it: walked once, and then the changes feed. A page of either is a page of
 * changes; the folders that are still to be walked always come before the feed.
 */
final class DriveFolder implements Source {
    private final String place;
    private final DriveClient client;
    private final DriveScope scope;
    private final RollCall roll = new RollCall();
    private final DriveWalk walk;
    private final DriveFeed feed;

    DriveFolder(String folderId, DriveOptions options) {
        this.place = folderId;
        this.client = new DriveClient(options);
        this.scope = new DriveScope(folderId, client);
        this.walk = new DriveWalk(client, scope, roll);
        this.feed = new DriveFeed(client, scope, roll);
    }

    @Override
    public synchronized ChangePage changes(Optional<String> cursor)
            throws SourceUnavailableException, InterruptedException {
        try {
            Optional<DriveCursor> at = cursor.flatMap(DriveCursor::parse);
            return at.isPresent() ? goOn(at.get()) : walk.page(walk.start());
        } catch (DriveException e) {
            throw unavailable(e);
        }
    }

    private ChangePage goOn(DriveCursor at) throws DriveException, SourceUnavailableException, InterruptedException {
        try {
            return at.tasks().isEmpty() ? feed.page(at) : walk.page(at);
        } catch (DriveException e) {
            if (e.kind() != DriveTrouble.Kind.BAD_REQUEST) {
                throw e;
            }
            // the feed's token is no longer taken: everything is listed anew, and nothing that is known is forgotten
            return walk.page(walk.start());
        }
    }

    @Override
    public Set<String> gone(Collection<String> known) throws SourceUnavailableException, InterruptedException {
        Set<String> gone = new HashSet<>();
        try {
            for (String id : roll.missing(known)) {
                if (isGone(id)) {
                    gone.add(id);
                }
            }
            roll.close();
            return gone;
        } catch (DriveException e) {
            throw unavailable(e);
        }
    }

    private boolean isGone(String id) throws DriveException, SourceUnavailableException, InterruptedException {
        try {
            File file = client.file(id);
            return Boolean.TRUE.equals(file.getTrashed())
                    || scope.pathOfParent(file).isEmpty();
        } catch (DriveException e) {
            if (e.kind() == DriveTrouble.Kind.NOT_FOUND) {
                return true;
            }
            throw e;
        }
    }

    @Override
    public Fetch fetch(SourceFile file, Path shelf) throws InterruptedException {
        return new DriveFetch(client, new Shelf(shelf), file).fetch();
    }

    private SourceUnavailableException unavailable(DriveException e) {
        String words = switch (e.kind()) {
            case NOT_FOUND -> "The Drive folder " + place + " is not there, or is not shared with this account.";
            case NO_ACCESS -> "No access to Google Drive: " + e.getMessage() + ". Check the sign-in.";
            case REFUSED, FORBIDDEN, ABUSIVE ->
                "Google Drive refuses the folder " + place + ": " + e.getMessage() + ".";
            case PASSING, DAILY_QUOTA ->
                "Google Drive cannot be asked now: " + e.getMessage() + ". The next run goes on from here.";
            case BAD_REQUEST -> "Google Drive did not understand: " + e.getMessage() + ".";
        };
        return new SourceUnavailableException(words, e);
    }

    @Override
    public void close() {}
}
