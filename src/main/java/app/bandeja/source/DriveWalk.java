package app.bandeja.source;

import app.bandeja.invoice.Change;
import app.bandeja.invoice.ChangePage;
import app.bandeja.invoice.ChangePage.Ending;
import app.bandeja.source.DriveCursor.Task;
import app.bandeja.source.DriveCursor.Way;
import com.google.api.services.drive.model.File;
import com.google.api.services.drive.model.FileList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Lists folders that came into scope, or left it, one page of one folder at a time. */
record DriveWalk(DriveClient client, DriveScope scope, RollCall roll) {

    /** A walk of everything. The feed's token is taken first, so that what comes during the walk is in the feed. */
    DriveCursor start() throws DriveException, SourceUnavailableException, InterruptedException {
        File root = scope.openRoot();
        String drive = Objects.requireNonNullElse(root.getDriveId(), "");
        String feed = client.startToken(drive);
        return new DriveCursor(feed, drive, "", List.of(scope.deal(root, Way.ENTER)));
    }

    ChangePage page(DriveCursor at) throws DriveException, SourceUnavailableException, InterruptedException {
        roll.open();
        Task task = at.tasks().getFirst();
        try {
            return page(at, task, client.list(query(task), at.page()));
        } catch (DriveException e) {
            return switch (e.kind()) {
                case NOT_FOUND -> skip(at, task, e);
                case BAD_REQUEST -> listAnew(at, e);
                case PASSING, DAILY_QUOTA, NO_ACCESS, REFUSED, ABUSIVE, FORBIDDEN -> throw e;
            };
        }
    }

    private static String query(Task task) {
        String inFolder = "'" + task.folder().replace("\\", "\\\\").replace("'", "\\'") + "' in parents";
        return switch (task.way()) {
            case ENTER -> inFolder + " and trashed = false";
            case LEAVE -> inFolder;
        };
    }

    /** A folder that vanished while it waited; the feed tells what became of it. */
    private ChangePage skip(DriveCursor at, Task task, DriveException e)
            throws DriveException, SourceUnavailableException, InterruptedException {
        if (task.folder().equals(scope.root())) {
            throw e;
        }
        return new ChangePage(List.of(), at.afterFirst().text(), Ending.MORE);
    }

    /** A list's token lives some hours only: then this folder is listed from its beginning. */
    private static ChangePage listAnew(DriveCursor at, DriveException e) throws DriveException {
        if (at.page().isEmpty()) {
            throw e;
        }
        return new ChangePage(List.of(), at.onPage("").text(), Ending.MORE);
    }

    private ChangePage page(DriveCursor at, Task task, FileList list)
            throws DriveException, SourceUnavailableException, InterruptedException {
        Optional<String> path = scope.pathOf(task.folder());
        List<Change> changes = new ArrayList<>();
        List<Task> folders = new ArrayList<>();
        for (File file : Objects.requireNonNullElse(list.getFiles(), List.<File>of())) {
            if (DriveEntry.isFolder(file)) {
                folders.add(scope.deal(file, task.way()));
            } else {
                changes.add(change(file, task.way(), path.orElse("")));
            }
        }
        DriveCursor next = at.with(folders);
        // short and empty pages are ordinary: the token alone says whether there is more
        next = list.getNextPageToken() == null ? next.afterFirst() : next.onPage(list.getNextPageToken());
        return new ChangePage(changes, next.text(), Ending.MORE);
    }

    private Change change(File file, Way way, String folderPath) {
        return switch (way) {
            case ENTER -> {
                roll.saw(file.getId());
                yield new Change.Present(DriveEntry.of(file, folderPath));
            }
            case LEAVE -> new Change.Gone(file.getId());
        };
    }
}
