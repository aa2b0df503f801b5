package app.bandeja.source;

import app.bandeja.invoice.SourceFile;
import com.google.api.client.util.DateTime;
import com.google.api.services.drive.model.File;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Drive's file in our words. */
final class DriveEntry {
    private static final String GOOGLE_TYPES = "application/vnd.google-apps.";

    private DriveEntry() {}

    /** @param folderPath with a {@code /} at its end, or empty */
    static SourceFile of(File file, String folderPath) {
        return new SourceFile(
                file.getId(),
                file.getName(),
                folderPath + file.getName(),
                file.getMimeType() == null ? "application/octet-stream" : file.getMimeType(),
                file.getSize() == null ? -1 : file.getSize(),
                instant(file.getModifiedTime()),
                Checksum.of(file).fingerprint());
    }

    private static Instant instant(@Nullable DateTime time) {
        return time == null ? Instant.EPOCH : Instant.ofEpochMilli(time.getValue());
    }

    static boolean isFolder(File file) {
        return DriveClient.FOLDER.equals(file.getMimeType());
    }

    /** Google's own documents, and shortcuts, have no bytes. */
    static boolean hasNoBytes(SourceFile file) {
        return file.mimeType().startsWith(GOOGLE_TYPES);
    }
}
