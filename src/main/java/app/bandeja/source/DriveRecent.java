package app.bandeja.source;

import app.bandeja.invoice.SourceFile;
import com.google.api.services.drive.model.File;
import com.google.api.services.drive.model.FileList;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Objects;

/** Asks a Drive folder, and every folder in it, for what was modified since a time: one query a folder. */
record DriveRecent(DriveClient client, DriveScope scope, DriveWords words) implements Recent {

    /** A folder still to be asked, its path, and where its list goes on. */
    private record Folder(String id, String path, String page) {}

    @Override
    public Found modifiedSince(Instant since, int maxPages) throws SourceUnavailableException, InterruptedException {
        List<SourceFile> found = new ArrayList<>();
        Deque<Folder> left = new ArrayDeque<>();
        try {
            left.add(new Folder(scope.openRoot().getId(), "", ""));
            for (int pages = 0; pages < maxPages && !left.isEmpty(); pages++) {
                ask(left.remove(), since, found, left);
            }
        } catch (DriveException e) {
            throw words.unavailable(e);
        }
        found.sort(Comparator.comparing(SourceFile::modified));
        return new Found(found, left.isEmpty() ? Extent.WHOLE : Extent.CUT);
    }

    private void ask(Folder folder, Instant since, List<SourceFile> found, Deque<Folder> left)
            throws DriveException, SourceUnavailableException, InterruptedException {
        String query = "'" + folder.id() + "' in parents and trashed = false and (mimeType = '" + DriveClient.FOLDER
                + "' or modifiedTime > '" + since.truncatedTo(ChronoUnit.MILLIS) + "')";
        FileList list = client.list(query, "modifiedTime", folder.page());
        if (list.getNextPageToken() != null) {
            left.addFirst(new Folder(folder.id(), folder.path(), list.getNextPageToken()));
        }
        for (File file : Objects.requireNonNullElse(list.getFiles(), List.<File>of())) {
            if (DriveEntry.isFolder(file)) {
                left.add(new Folder(file.getId(), folder.path() + file.getName() + "/", ""));
            } else {
                found.add(DriveEntry.of(file, folder.path()));
            }
        }
    }

    @Override
    public void validateFolderAccess() throws SourceUnavailableException, InterruptedException {
        try {
            scope.openRoot();
        } catch (DriveException e) {
            throw words.unavailable(e);
        }
    }
}
