package app.bandeja.source;

import com.google.api.client.googleapis.json.GoogleJsonResponseException;
import com.google.api.services.drive.Drive;
import com.google.api.services.drive.model.DriveList;
import com.google.api.services.drive.model.File;
import com.google.api.services.drive.model.FileList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The folders of Drive that a person may choose from, one level at a time. */
public final class DriveFolders {
    private static final int PAGE = 1000;
    private static final int DRIVES_PAGE = 100;
    private static final int NOT_FOUND = 404;
    private static final String ONLY_FOLDERS = "mimeType = '" + DriveClient.FOLDER + "' and trashed = false and ";

    private final DriveOptions options;

    public DriveFolders(DriveOptions options) {
        this.options = options;
    }

    /** My Drive, the shared drives, and the folders that others share with this account. */
    public List<FolderChoice> top() throws SourceUnavailableException, InterruptedException {
        return ask(drive -> {
            File root = DriveClient.whole(drive.files().get("root").setFields("id,name"));
            List<FolderChoice> top = new ArrayList<>();
            top.add(new FolderChoice(root.getId(), root.getName(), FolderChoice.Kind.MY_DRIVE));
            top.addAll(sharedDrives(drive));
            top.addAll(list(drive, ONLY_FOLDERS + "sharedWithMe = true", FolderChoice.Kind.SHARED_WITH_ME));
            return top;
        });
    }

    /** The folders directly in this one, by name. */
    public List<FolderChoice> in(String folderId) throws SourceUnavailableException, InterruptedException {
        String parent = folderId.replace("\\", "\\\\").replace("'", "\\'");
        return ask(drive -> list(drive, ONLY_FOLDERS + "'" + parent + "' in parents", FolderChoice.Kind.FOLDER));
    }

    /** Looks whether it is there, and a folder, before it becomes a source. */
    public FolderLook look(String folderId) throws SourceUnavailableException, InterruptedException {
        return ask(drive -> {
            try {
                return look(DriveClient.whole(
                        drive.files().get(folderId).setSupportsAllDrives(true).setFields("id,name,mimeType,trashed")));
            } catch (GoogleJsonResponseException e) {
                if (e.getStatusCode() == NOT_FOUND) {
                    return new FolderLook.NotFound();
                }
                throw e;
            }
        });
    }

    private static FolderLook look(File file) {
        if (!DriveClient.FOLDER.equals(file.getMimeType())) {
            return new FolderLook.NotAFolder(file.getName());
        }
        return Boolean.TRUE.equals(file.getTrashed())
                ? new FolderLook.Binned(file.getName())
                : new FolderLook.There(new FolderChoice(file.getId(), file.getName(), FolderChoice.Kind.FOLDER));
    }

    private static List<FolderChoice> sharedDrives(Drive drive) throws IOException {
        List<FolderChoice> found = new ArrayList<>();
        @Nullable String next = null;
        do {
            DriveList page = DriveClient.whole(drive.drives()
                    .list()
                    .setPageSize(DRIVES_PAGE)
                    .setPageToken(next)
                    .setFields("nextPageToken,drives(id,name)"));
            Objects.requireNonNullElse(page.getDrives(), List.<com.google.api.services.drive.model.Drive>of())
                    .forEach(one ->
                            found.add(new FolderChoice(one.getId(), one.getName(), FolderChoice.Kind.SHARED_DRIVE)));
            next = page.getNextPageToken();
        } while (next != null);
        return byName(found);
    }

    private static List<FolderChoice> list(Drive drive, String query, FolderChoice.Kind kind) throws IOException {
        List<FolderChoice> found = new ArrayList<>();
        @Nullable String next = null;
        do {
            FileList page = DriveClient.whole(drive.files()
                    .list()
                    .setQ(query)
                    .setPageSize(PAGE)
                    .setPageToken(next)
                    .setSupportsAllDrives(true)
                    .setIncludeItemsFromAllDrives(true)
                    .setFields("nextPageToken,files(id,name)"));
            Objects.requireNonNullElse(page.getFiles(), List.<File>of())
                    .forEach(file -> found.add(new FolderChoice(file.getId(), file.getName(), kind)));
            next = page.getNextPageToken();
        } while (next != null);
        return byName(found);
    }

    private static List<FolderChoice> byName(List<FolderChoice> folders) {
        return folders.stream()
                .sorted(Comparator.comparing(FolderChoice::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(FolderChoice::id))
                .toList();
    }

    /** Some questions to Drive. */
    private interface Question<T> {
        T of(Drive drive) throws IOException;
    }

    private <T> T ask(Question<T> question) throws SourceUnavailableException, InterruptedException {
        Drive drive = new DriveSignIn(options).signIn().drive();
        try {
            return new Retries(options.patience()).run(() -> question.of(drive));
        } catch (IOException e) {
            throw new SourceUnavailableException(DriveTrouble.of(e).obstacle());
        }
    }
}
