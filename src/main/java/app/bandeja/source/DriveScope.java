package app.bandeja.source;

import app.bandeja.invoice.Node;
import app.bandeja.invoice.NodeBook;
import app.bandeja.invoice.Obstacle;
import app.bandeja.invoice.Obstacle.Why;
import app.bandeja.invoice.SourcePlace;
import com.google.api.services.drive.model.File;
import java.util.List;
import java.util.Optional;

/** What lies in the folder, however deep: which files, and where. */
final class DriveScope {
    private final SourcePlace place;
    private final DriveClient client;
    private final NodeBook book;
    private final FolderTree tree;
    private String root;

    DriveScope(SourcePlace place, DriveClient client, NodeBook book) {
        this.place = place;
        this.client = client;
        this.book = book;
        this.tree = new FolderTree(client, id -> book.find(place, id));
        this.root = place.place();
    }

    /** Asks for the folder itself: it must be there, and {@code root} is only another name of a real id. */
    synchronized File openRoot() throws DriveException, SourceUnavailableException, InterruptedException {
        File folder = client.file(place.place());
        if (!DriveEntry.isFolder(folder)) {
            throw new SourceUnavailableException(Obstacle.of(Why.NOT_A_DRIVE_FOLDER, place.place()));
        }
        mustNotBeBinned(folder);
        root = folder.getId();
        return folder;
    }

    void mustNotBeBinned(File folder) throws SourceUnavailableException {
        if (Boolean.TRUE.equals(folder.getTrashed())) {
            throw new SourceUnavailableException(Obstacle.of(Why.DRIVE_FOLDER_BINNED, folder.getName()));
        }
    }

    synchronized String root() throws DriveException, SourceUnavailableException, InterruptedException {
        return root.equals("root") ? openRoot().getId() : root;
    }

    /** The path of the folder that a file lies in; none out of scope. */
    Optional<String> pathOfParent(File file) throws DriveException, SourceUnavailableException, InterruptedException {
        List<String> parents = file.getParents();
        return parents == null || parents.isEmpty() ? Optional.empty() : pathOf(parents.getFirst());
    }

    Optional<String> pathOf(String folder) throws DriveException, SourceUnavailableException, InterruptedException {
        return tree.pathOf(folder, root());
    }

    void learn(File folder) {
        tree.learn(folder);
    }

    void forget(String folder) {
        tree.forget(folder);
    }

    /** As it was when the last page was kept: then it was in scope, or is not known. */
    Optional<Node> before(String id) {
        return book.find(place, id);
    }

    /** What lay in a folder when the last page was kept. */
    List<Node> children(String folder) {
        return book.children(place, folder);
    }
}
