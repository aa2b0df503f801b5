package app.bandeja.source;

import app.bandeja.invoice.ChangePage;
import app.bandeja.invoice.ChangePage.Ending;
import app.bandeja.invoice.Node;
import app.bandeja.invoice.Obstacle;
import app.bandeja.invoice.Obstacle.Why;
import com.google.api.services.drive.model.Change;
import com.google.api.services.drive.model.ChangeList;
import com.google.api.services.drive.model.File;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Drive's changes feed, cut to our folder: it tells of the whole account and cannot be asked for less. */
record DriveFeed(DriveClient client, DriveScope scope) {

    ChangePage page(DriveCursor at) throws DriveException, SourceUnavailableException, InterruptedException {
        ChangeList list = client.changes(at.drive(), at.feed());
        PageDraft draft = new PageDraft();
        for (Change row : Objects.requireNonNullElse(list.getChanges(), List.<Change>of())) {
            take(row, draft);
        }
        DriveCursor next = at.onFeed(token(at, list)).with(draft.folders());
        boolean more = list.getNextPageToken() != null || !draft.folders().isEmpty();
        return draft.page(next, more ? Ending.MORE : Ending.CAUGHT_UP);
    }

    private static String token(DriveCursor at, ChangeList list) {
        String next = list.getNextPageToken() == null ? list.getNewStartPageToken() : list.getNextPageToken();
        return next == null ? at.feed() : next;
    }

    private void take(Change row, PageDraft draft)
            throws DriveException, SourceUnavailableException, InterruptedException {
        String id = row.getFileId();
        File file = row.getFile();
        if (id == null) {
            return; // a row about a shared drive itself
        }
        if (Boolean.TRUE.equals(row.getRemoved()) || file == null) {
            removed(id, draft);
        } else if (DriveEntry.isFolder(file)) {
            folder(file, draft);
        } else {
            file(file, draft);
        }
    }

    private void removed(String id, PageDraft draft)
            throws DriveException, SourceUnavailableException, InterruptedException {
        if (id.equals(scope.root())) {
            throw new SourceUnavailableException(Obstacle.of(Why.DRIVE_FOLDER_LOST, id));
        }
        // nobody tells what lay in a folder that is gone, and it can no longer be listed
        boolean wasFolder =
                scope.before(id).filter(node -> node.kind() == Node.Kind.FOLDER).isPresent();
        if (wasFolder) {
            emptied(id, draft);
            scope.forget(id);
            draft.away(id);
        } else {
            draft.gone(id);
        }
    }

    private void emptied(String folder, PageDraft draft) {
        for (Node child : scope.children(folder)) {
            if (draft.toldOf(child.id())) {
                continue; // it was moved elsewhere before the folder went
            }
            switch (child.kind()) {
                case FILE -> draft.gone(child.id());
                case FOLDER -> {
                    emptied(child.id(), draft);
                    scope.forget(child.id());
                    draft.away(child.id());
                }
            }
        }
    }

    /** A folder says nothing of what lies in it: it is listed where it came, left, or is called otherwise. */
    private void folder(File folder, PageDraft draft)
            throws DriveException, SourceUnavailableException, InterruptedException {
        if (folder.getId().equals(scope.root())) {
            scope.mustNotBeBinned(folder);
            return;
        }
        Optional<Node> before = scope.before(folder.getId());
        scope.learn(folder);
        if (scope.pathOf(folder.getId()).isPresent()) {
            FolderTree.Node now = FolderTree.Node.of(folder);
            if (before.map(FolderTree.Node::of).filter(now::equals).isEmpty()) {
                draft.list(new DriveCursor.Task(DriveCursor.Way.ENTER, folder.getId()));
            }
            draft.folder(folder);
        } else if (before.isPresent()) {
            draft.list(new DriveCursor.Task(DriveCursor.Way.LEAVE, folder.getId()));
            draft.away(folder.getId());
        }
    }

    private void file(File file, PageDraft draft)
            throws DriveException, SourceUnavailableException, InterruptedException {
        Optional<String> path = Boolean.TRUE.equals(file.getTrashed()) ? Optional.empty() : scope.pathOfParent(file);
        if (path.isPresent()) {
            draft.present(file, path.get());
        } else {
            draft.gone(file.getId());
        }
    }
}
