package app.bandeja.source;

import app.bandeja.invoice.ChangePage;
import app.bandeja.invoice.NodeBook;
import app.bandeja.invoice.SourceFile;
import app.bandeja.invoice.SourcePlace;
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
    private final DriveWords words;
    private final DriveClient client;
    private final DriveScope scope;
    private final DriveWalk walk;
    private final DriveFeed feed;

    DriveFolder(SourcePlace place, DriveClient client, NodeBook book) {
        this.words = new DriveWords(place.place());
        this.client = client;
        this.scope = new DriveScope(place, client, book);
        this.walk = new DriveWalk(client, scope);
        this.feed = new DriveFeed(client, scope);
    }

    @Override
    public synchronized ChangePage changes(Optional<String> cursor)
            throws SourceUnavailableException, InterruptedException {
        try {
            String account = client.account();
            // another account has another feed: all is listed anew, and nothing that is known is forgotten
            Optional<DriveCursor> at =
                    cursor.flatMap(DriveCursor::parse).filter(known -> account.equals(known.account()));
            return at.isPresent() ? goOn(at.get()) : walk.begin();
        } catch (DriveException e) {
            throw words.unavailable(e);
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
            return walk.begin();
        }
    }

    @Override
    public Set<String> gone(Collection<String> known) throws SourceUnavailableException, InterruptedException {
        Set<String> gone = new HashSet<>();
        try {
            for (String id : known) {
                if (isGone(id)) {
                    gone.add(id);
                }
            }
            return gone;
        } catch (DriveException e) {
            throw words.unavailable(e);
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

    @Override
    public void close() {}
}
