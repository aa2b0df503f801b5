package app.bandeja.source;

import com.google.api.services.drive.model.File;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What lies in the folder, however deep: which files, where, and which folders were dealt with already. */
final class DriveScope {
    private final String place;
    private final DriveClient client;
    private final FolderTree tree;
    private final Map<String, Dealt> dealt = new ConcurrentHashMap<>();
    private String root;

    /** A folder that was given to be listed, as it was then. */
    private record Dealt(FolderTree.Node node, DriveCursor.Way way) {}

    DriveScope(String place, DriveClient client) {
        this.place = place;
        this.client = client;
        this.tree = new FolderTree(client);
        this.root = place;
    }

    /** Asks for the folder itself: it must be there, and {@code root} is only another name of a real id. */
    synchronized File openRoot() throws DriveException, SourceUnavailableException, InterruptedException {
        File folder = client.file(place);
        if (!DriveEntry.isFolder(folder)) {
            throw new SourceUnavailableException(place + " is not a folder of Google Drive.");
        }
        mustNotBeBinned(folder);
        root = folder.getId();
        return folder;
    }

    void mustNotBeBinned(File folder) throws SourceUnavailableException {
        if (Boolean.TRUE.equals(folder.getTrashed())) {
            throw new SourceUnavailableException(
                    "The Drive folder " + folder.getName() + " lies in the bin: restore it, or choose another.");
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

    /** A folder met in a walk; it is listed whatever we knew of it. */
    DriveCursor.Task deal(File folder, DriveCursor.Way way) {
        tree.learn(folder);
        dealt.put(folder.getId(), new Dealt(FolderTree.Node.of(folder), way));
        return new DriveCursor.Task(way, folder.getId());
    }

    /** A folder met in the feed, which says nothing of what lies in it: to be listed, unless it is as it was. */
    Optional<DriveCursor.Task> dealIfNew(File folder)
            throws DriveException, SourceUnavailableException, InterruptedException {
        tree.learn(folder);
        DriveCursor.Way way = pathOf(folder.getId()).isPresent() ? DriveCursor.Way.ENTER : DriveCursor.Way.LEAVE;
        Dealt now = new Dealt(FolderTree.Node.of(folder), way);
        return now.equals(dealt.put(folder.getId(), now))
                ? Optional.empty()
                : Optional.of(new DriveCursor.Task(way, folder.getId()));
    }

    /** It is deleted, or no longer ours to see; says whether it was a folder of ours. */
    Optional<String> forgetFolder(String id) {
        tree.forget(id);
        return dealt.remove(id) == null ? Optional.empty() : Optional.of(id);
    }
}
