package app.bandeja.source;

import app.bandeja.source.QuotaBudget.Cost;
import com.google.api.client.googleapis.services.AbstractGoogleClientRequest;
import com.google.api.client.http.HttpResponseException;
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
    private final QuotaBudget budget;
    private final Retries retries;
    private DriveSignIn.@Nullable Drives signedIn;

    DriveClient(DriveOptions options, QuotaBudget budget) {
        this.options = options;
        this.budget = budget;
        this.retries = new Retries(options.patience());
    }

    /** Signs in when first needed, not before: opening a source must not need a network. */
    Drive drive() throws SourceUnavailableException {
        return signedIn().drive();
    }

    /** What tells the account that asks from any other; empty where there is no knowing. */
    String account() throws SourceUnavailableException {
        return signedIn().account();
    }

    private synchronized DriveSignIn.Drives signedIn() throws SourceUnavailableException {
        DriveSignIn.Drives drives = signedIn;
        if (drives == null) {
            drives = new DriveSignIn(options).signIn();
            signedIn = drives;
        }
        return drives;
    }

    File file(String id) throws DriveException, SourceUnavailableException, InterruptedException {
        Drive on = drive();
        return ask(Cost.GET, () -> file(on, id));
    }

    /** One try, for an operation that has retries of its own. */
    static File file(Drive on, String id) throws IOException {
        return whole(on.files().get(id).setFields(FILE_FIELDS + ",driveId").setSupportsAllDrives(true));
    }

    /** The answer, if all of it came: the library meets some texts that broke off with an unchecked exception. */
    static <T> T whole(AbstractGoogleClientRequest<T> request) throws IOException {
        try {
            return request.execute();
        } catch (IllegalArgumentException e) {
            throw new IOException("the answer is no JSON: it broke off", e);
        }
    }

    /** The bytes as they come, one try. */
    static InputStream media(Drive on, String id) throws IOException {
        InputStream bytes = on.files().get(id).setSupportsAllDrives(true).executeMediaAsInputStream();
        return bytes == null ? InputStream.nullInputStream() : bytes;
    }

    /** One folder a query: a query over several parents silently returns part of the result. */
    FileList list(String query, String pageToken)
            throws DriveException, SourceUnavailableException, InterruptedException {
        return list(query, "", pageToken);
    }

    FileList list(String query, String orderBy, String pageToken)
            throws DriveException, SourceUnavailableException, InterruptedException {
        Drive on = drive();
        return ask(
                Cost.LIST,
                () -> whole(on.files()
                        .list()
                        .setQ(query)
                        .setOrderBy(orderBy.isEmpty() ? null : orderBy)
                        .setPageToken(pageToken.isEmpty() ? null : pageToken)
                        .setPageSize(options.pageSize())
                        .setSupportsAllDrives(true)
                        .setIncludeItemsFromAllDrives(true)
                        .setFields("nextPageToken,files(" + FILE_FIELDS + ")")));
    }

    String startToken(String driveId) throws DriveException, SourceUnavailableException, InterruptedException {
        Drive on = drive();
        return ask(
                Cost.GET,
                () -> whole(on.changes()
                                .getStartPageToken()
                                .setDriveId(driveId.isEmpty() ? null : driveId)
                                .setSupportsAllDrives(true))
                        .getStartPageToken());
    }

    ChangeList changes(String driveId, String pageToken)
            throws DriveException, SourceUnavailableException, InterruptedException {
        Drive on = drive();
        return ask(
                Cost.LIST,
                () -> whole(on.changes()
                        .list(pageToken)
                        .setDriveId(driveId.isEmpty() ? null : driveId)
                        .setPageSize(options.pageSize())
                        .setIncludeRemoved(true)
                        .setSupportsAllDrives(true)
                        .setIncludeItemsFromAllDrives(true)
                        .setFields("nextPageToken,newStartPageToken,changes(changeType,fileId,removed,file("
                                + FILE_FIELDS + "))")));
    }

    /** A whole operation with its retries, each try within the budget. */
    <T> T run(Cost cost, Retries.Call<T> call) throws IOException, InterruptedException {
        return retries.run(() -> once(cost, call));
    }

    private <T> T once(Cost cost, Retries.Call<T> call) throws IOException, InterruptedException {
        budget.spend(cost);
        try {
            T answer = call.run();
            budget.grow();
            return answer;
        } catch (IOException e) {
            if (isTooMuch(e)) {
                budget.shrink();
            }
            throw e;
        }
    }

    /** Google says so with 429, or with 403 and a reason that passes. */
    private static boolean isTooMuch(IOException e) {
        return e instanceof HttpResponseException answer
                && (answer.getStatusCode() == 429
                        || (answer.getStatusCode() == 403 && DriveTrouble.of(e).kind() == DriveTrouble.Kind.PASSING));
    }

    private <T> T ask(Cost cost, Retries.Call<T> call) throws DriveException, InterruptedException {
        try {
            return run(cost, call);
        } catch (IOException e) {
            throw new DriveException(DriveTrouble.of(e), e);
        }
    }
}
