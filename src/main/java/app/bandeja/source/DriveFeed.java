package app.bandeja.source;

import app.bandeja.invoice.ChangePage;
import app.bandeja.invoice.ChangePage.Ending;
import app.bandeja.source.DriveCursor.Task;
import com.google.api.services.drive.model.Change;
import com.google.api.services.drive.model.ChangeList;
import com.google.api.services.drive.model.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Drive's changes feed, cut to our folder: it tells of the whole account and cannot be asked for less. */
record DriveFeed(DriveClient client, DriveScope scope, RollCall roll) {

    ChangePage page(DriveCursor at) throws DriveException, SourceUnavailableException, InterruptedException {
        ChangeList list = client.changes(at.drive(), at.feed());
        List<app.bandeja.invoice.Change> changes = new ArrayList<>();
        List<Task> folders = new ArrayList<>();
        for (Change row : Objects.requireNonNullElse(list.getChanges(), List.<Change>of())) {
            take(row, changes, folders);
        }
        DriveCursor next = at.onFeed(token(at, list)).with(folders);
        boolean more = list.getNextPageToken() != null || !folders.isEmpty();
        return new ChangePage(changes, next.text(), more ? Ending.MORE : Ending.CAUGHT_UP);
    }

    private static String token(DriveCursor at, ChangeList list) {
        String next = list.getNextPageToken() == null ? list.getNewStartPageToken() : list.getNextPageToken();
        return next == null ? at.feed() : next;
    }

    private void take(Change row, List<app.bandeja.invoice.Change> changes, List<Task> folders)
            throws DriveException, SourceUnavailableException, InterruptedException {
        String id = row.getFileId();
        File file = row.getFile();
        if (id == null) {
            return; // a row about a shared drive itself
        }
        if (Boolean.TRUE.equals(row.getRemoved()) || file == null) {
            changes.add(removed(id));
        } else if (DriveEntry.isFolder(file)) {
            folder(file).ifPresent(folders::add);
        } else {
            changes.add(change(file));
        }
    }

    private app.bandeja.invoice.Change removed(String id)
            throws DriveException, SourceUnavailableException, InterruptedException {
        if (id.equals(scope.root())) {
            throw new SourceUnavailableException(
                    "The Drive folder " + id + " was deleted, or is no longer shared with this account.");
        }
        // nobody tells what lay in a deleted folder, so every known file is asked for
        scope.forgetFolder(id).ifPresent(folder -> roll.open());
        return new app.bandeja.invoice.Change.Gone(id);
    }

    private Optional<Task> folder(File folder) throws DriveException, SourceUnavailableException, InterruptedException {
        if (folder.getId().equals(scope.root())) {
            scope.mustNotBeBinned(folder);
            return Optional.empty();
        }
        return scope.dealIfNew(folder);
    }

    private app.bandeja.invoice.Change change(File file)
            throws DriveException, SourceUnavailableException, InterruptedException {
        Optional<String> path = Boolean.TRUE.equals(file.getTrashed()) ? Optional.empty() : scope.pathOfParent(file);
        if (path.isEmpty()) {
            return new app.bandeja.invoice.Change.Gone(file.getId());
        }
        roll.saw(file.getId());
        return new app.bandeja.invoice.Change.Present(DriveEntry.of(file, path.get()));
    }
}
