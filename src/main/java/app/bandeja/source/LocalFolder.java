package app.bandeja.source;

import app.bandeja.invoice.Change;
import app.bandeja.invoice.ChangePage;
import app.bandeja.invoice.ChangePage.Ending;
import app.bandeja.invoice.Obstacle;
import app.bandeja.invoice.Obstacle.Why;
import app.bandeja.invoice.SourceFile;
import java.io.IOException;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A folder of this computer, with all that lies below it. Each walk lists every file; what changed is for the ledger to see. */
final class LocalFolder implements Source {
    private static final String NEW_WALK = "new-walk";
    private static final String AFTER = "after/";

    private final Path root;
    private final int pageSize;
    private @Nullable StandingWalk standing;

    /** A walk that waits for its next page, so that a large folder is not listed anew for every page. */
    private record StandingWalk(String cursor, FolderWalk walk, Optional<FolderWalk.Entry> next) {}

    LocalFolder(Path root, int pageSize) {
        this.root = root;
        this.pageSize = pageSize;
    }

    @Override
    public synchronized ChangePage changes(Optional<String> cursor)
            throws SourceUnavailableException, InterruptedException {
        try {
            StandingWalk at = goOn(cursor.orElse(NEW_WALK));
            standing = null;
            return page(at);
        } catch (IOException e) {
            throw unavailable(e);
        }
    }

    private StandingWalk goOn(String cursor) throws IOException {
        StandingWalk waiting = standing;
        if (waiting != null && waiting.cursor().equals(cursor)) {
            return waiting;
        }
        FolderWalk walk = cursor.startsWith(AFTER)
                ? FolderWalk.after(root, cursor.substring(AFTER.length()))
                : FolderWalk.fromStart(root);
        return new StandingWalk(cursor, walk, walk.next());
    }

    private ChangePage page(StandingWalk at) throws IOException, InterruptedException {
        List<Change> changes = new ArrayList<>();
        Optional<FolderWalk.Entry> entry = at.next();
        String last = "";
        while (entry.isPresent() && changes.size() < pageSize) {
            stopIfInterrupted();
            last = entry.get().relative();
            changes.add(new Change.Present(file(entry.get())));
            entry = at.walk().next();
        }
        if (entry.isEmpty()) {
            mustBeThere(); // a folder that was taken away in mid-walk is not a folder without files
            return new ChangePage(changes, NEW_WALK, Ending.CAUGHT_UP);
        }
        standing = new StandingWalk(AFTER + last, at.walk(), entry);
        return new ChangePage(changes, AFTER + last, Ending.MORE);
    }

    private void mustBeThere() throws IOException {
        FolderWalk.fromStart(root);
    }

    private static SourceFile file(FolderWalk.Entry entry) {
        String name = entry.relative().substring(entry.relative().lastIndexOf('/') + 1);
        Stat stat = entry.stat();
        return new SourceFile(
                entry.relative(),
                name,
                entry.relative(),
                mimeType(name, stat),
                stat.size(),
                stat.modified(),
                stat.fingerprint());
    }

    private static String mimeType(String name, Stat stat) {
        if (stat.kind() == Stat.Kind.FOLDER) {
            // a folder that cannot be opened may hold invoices: it must be asked for, and fail, before everyone's eyes
            return "application/pdf";
        }
        String guess = URLConnection.guessContentTypeFromName(name.toLowerCase(Locale.ROOT));
        return guess == null ? "application/octet-stream" : guess;
    }

    @Override
    public Set<String> gone(Collection<String> known) throws SourceUnavailableException, InterruptedException {
        Set<String> gone = new HashSet<>();
        try {
            for (String id : known) {
                stopIfInterrupted();
                if (isGone(id)) {
                    gone.add(id);
                }
            }
            mustBeThere(); // if the whole folder is away (a disk unplugged), nothing is certain
            return gone;
        } catch (IOException e) {
            throw unavailable(e);
        }
    }

    /** A folder that could not be opened was listed as a document; once it opens, that document is no more. */
    private boolean isGone(String id) throws IOException {
        Optional<Path> path = new RelativePath(root, id).find();
        return path.isEmpty() || (Files.isDirectory(path.get()) && Files.isReadable(path.get()));
    }

    @Override
    public Fetch fetch(SourceFile file, Path shelf) throws InterruptedException {
        return new LocalFetch(root, new Shelf(shelf)).fetch(file);
    }

    private static void stopIfInterrupted() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
    }

    private SourceUnavailableException unavailable(IOException why) {
        if (why instanceof NoSuchFileException) {
            return new SourceUnavailableException(Obstacle.of(Why.FOLDER_AWAY, root.toString()), why);
        }
        if (why instanceof NotDirectoryException) {
            return new SourceUnavailableException(Obstacle.of(Why.NOT_A_FOLDER, root.toString()), why);
        }
        return new SourceUnavailableException(Obstacle.of(Why.FOLDER_CLOSED, root.toString()), why);
    }

    @Override
    public void close() {}
}
