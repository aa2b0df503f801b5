package app.bandeja.source;

import app.bandeja.invoice.Change;
import app.bandeja.invoice.ChangePage;
import app.bandeja.invoice.Node;
import app.bandeja.invoice.NodeChange;
import com.google.api.services.drive.model.File;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A page of changes as it comes together: what is there and what is gone, and where it hangs. */
final class PageDraft {
    private final List<Change> changes = new ArrayList<>();
    private final List<NodeChange> nodes = new ArrayList<>();
    private final List<DriveCursor.Task> folders = new ArrayList<>();
    private final Set<String> here = new HashSet<>();

    void anew() {
        nodes.add(new NodeChange.Anew());
    }

    /** A file in scope. */
    void present(File file, String folderPath) {
        changes.add(new Change.Present(DriveEntry.of(file, folderPath)));
        hangs(file, Node.Kind.FILE);
    }

    /** A folder in scope. */
    void folder(File folder) {
        hangs(folder, Node.Kind.FOLDER);
    }

    private void hangs(File file, Node.Kind kind) {
        here.add(file.getId());
        nodes.add(new NodeChange.Here(
                new Node(file.getId(), FolderTree.Node.of(file).parent(), file.getName(), kind)));
    }

    void gone(String fileId) {
        changes.add(new Change.Gone(fileId));
        away(fileId);
    }

    void away(String id) {
        here.remove(id);
        nodes.add(new NodeChange.Away(id));
    }

    /** Whether this very page told of it already; what was known before it is out of date then. */
    boolean toldOf(String id) {
        return here.contains(id);
    }

    void list(DriveCursor.Task task) {
        folders.add(task);
    }

    List<DriveCursor.Task> folders() {
        return folders;
    }

    ChangePage page(DriveCursor next, ChangePage.Ending ending) {
        return new ChangePage(changes, next.text(), ending, nodes);
    }
}
