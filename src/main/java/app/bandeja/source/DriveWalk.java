package app.bandeja.source;

import app.bandeja.invoice.ChangePage;
import app.bandeja.invoice.ChangePage.Ending;
import app.bandeja.source.DriveCursor.Task;
import app.bandeja.source.DriveCursor.Way;
import com.google.api.services.drive.model.File;
import com.google.api.services.drive.model.FileList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Lists folders that came into scope, or left it, one page of one folder at a time. */
record DriveWalk(DriveClient client, DriveScope scope) {

    /**
     * The first page of a walk of everything. The feed's token is taken first, so that what comes during the walk is in
     * the feed; what was known of places is forgotten, so that what the walk does not meet is asked for after it.
     */
    ChangePage begin() throws DriveException, SourceUnavailableException, InterruptedException {
        File root = scope.openRoot();
        String drive = Objects.requireNonNullElse(root.getDriveId(), "");
        String feed = client.startToken(drive);
        PageDraft draft = new PageDraft();
        draft.anew();
        return page(
                new DriveCursor(feed, drive, "", List.of(new Task(Way.ENTER, root.getId())), client.account()), draft);
    }

    ChangePage page(DriveCursor at) throws DriveException, SourceUnavailableException, InterruptedException {
        return page(at, new PageDraft());
    }

    private ChangePage page(DriveCursor at, PageDraft draft)
            throws DriveException, SourceUnavailableException, InterruptedException {
        Task task = at.tasks().getFirst();
        try {
            return take(at, task, client.list(query(task), at.page()), draft);
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

    private ChangePage take(DriveCursor at, Task task, FileList list, PageDraft draft)
            throws DriveException, SourceUnavailableException, InterruptedException {
        Optional<String> path = scope.pathOf(task.folder());
        for (File file : Objects.requireNonNullElse(list.getFiles(), List.<File>of())) {
            if (DriveEntry.isFolder(file)) {
                folder(file, task.way(), draft);
            } else {
                file(file, task.way(), path.orElse(""), draft);
            }
        }
        DriveCursor next = at.with(draft.folders());
        // short and empty pages are ordinary: the token alone says whether there is more
        next = list.getNextPageToken() == null ? next.afterFirst() : next.onPage(list.getNextPageToken());
        return draft.page(next, Ending.MORE);
    }

    /** A folder met in a walk is listed whatever we knew of it. */
    private void folder(File folder, Way way, PageDraft draft) {
        scope.learn(folder);
        draft.list(new Task(way, folder.getId()));
        switch (way) {
            case ENTER -> draft.folder(folder);
            case LEAVE -> draft.away(folder.getId());
        }
    }

    private static void file(File file, Way way, String folderPath, PageDraft draft) {
        switch (way) {
            case ENTER -> draft.present(file, folderPath);
            case LEAVE -> draft.gone(file.getId());
        }
    }
}
