package app.bandeja.source;

import com.google.api.services.drive.Drive;
import com.google.api.services.drive.model.ChangeList;
import com.google.api.services.drive.model.File;
import com.google.api.services.drive.model.FileList;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The calls we make to Drive, each with its retries and with no more fields than are read. */
final class DriveClient {
    static final String FOLDER = "application/vnd.google-apps.folder";
    private static final String FILE_FIELDS =
            "id,name,mimeType,size,modifiedTime,md5Checksum,sha256Checksum,version,parents,trashed";

    private final DriveOptions options;
    private final Retries retries;
    private @Nullable Drive drive;

    DriveClient(DriveOptions options) {
        this.options = options;
        this.retries = new Retries(options.retryMax(), options.retryBase());
    }

    /** Signs in when first needed, not before: opening a source must not need a network. */
    synchronized Drive drive() throws SourceUnavailableException {
        Drive signedIn = drive;
        if (signedIn == null) {
            signedIn = new DriveSignIn(options).signIn();
            drive = signedIn;
        }
        return signedIn;
    }

    Retries retries() {
        return retries;
    }

    File file(String id) throws DriveException, SourceUnavailableException, InterruptedException {
        Drive on = drive();
        return ask(() -> file(on, id));
    }

    /** One try, for an operation that has retries of its own. */
    static File file(Drive on, String id) throws IOException {
        return on.files()
                .get(id)
                .setFields(FILE_FIELDS + ",driveId")
                .setSupportsAllDrives(true)
                .execute();
    }

    /** The bytes as they come, one try. */
    static InputStream media(Drive on, String id) throws IOException {
        InputStream bytes = on.files().get(id).setSupportsAllDrives(true).executeMediaAsInputStream();
        return bytes == null ? InputStream.nullInputStream() : bytes;
    }

    /** One folder a query: a query over several parents silently returns part of the result. */
    FileList list(String query, String pageToken)
            throws DriveException, SourceUnavailableException, InterruptedException {
        Drive on = drive();
        return ask(() -> on.files()
                .list()
                .setQ(query)
                .setPageToken(pageToken.isEmpty() ? null : pageToken)
                .setPageSize(options.pageSize())
                .setSupportsAllDrives(true)
                .setIncludeItemsFromAllDrives(true)
                .setFields("nextPageToken,files(" + FILE_FIELDS + ")")
                .execute());
    }

    String startToken(String driveId) throws DriveException, SourceUnavailableException, InterruptedException {
        Drive on = drive();
        return ask(() -> on.changes()
                .getStartPageToken()
                .setDriveId(driveId.isEmpty() ? null : driveId)
                .setSupportsAllDrives(true)
                .execute()
                .getStartPageToken());
    }

    ChangeList changes(String driveId, String pageToken)
            throws DriveException, SourceUnavailableException, InterruptedException {
        Drive on = drive();
        return ask(() -> on.changes()
                .list(pageToken)
                .setDriveId(driveId.isEmpty() ? null : driveId)
                .setPageSize(options.pageSize())
                .setIncludeRemoved(true)
                .setSupportsAllDrives(true)
                .setIncludeItemsFromAllDrives(true)
                .setFields(
                        "nextPageToken,newStartPageToken,changes(changeType,fileId,removed,file(" + FILE_FIELDS + "))")
                .execute());
    }

    private <T> T ask(Retries.Call<T> call) throws DriveException, InterruptedException {
        try {
            return retries.run(call);
        } catch (IOException e) {
            throw new DriveException(DriveTrouble.of(e), e);
        }
    }
}
