package app.bandeja.source;

import app.bandeja.invoice.SourceFile;
import com.google.api.services.drive.model.File;
import java.util.List;

/**
 * What Drive says of a file's bytes; it travels in the fingerprint, so that a download is compared with what was listed.
 *
 * @param kind {@code md5}, {@code sha256}, or {@code time} where Drive keeps no checksum (then it only tells of change)
 * @param size bytes, or -1 where it is not known
 */
record Checksum(String kind, String value, long size) {

    static Checksum of(File file) {
        long size = file.getSize() == null ? -1 : file.getSize();
        if (file.getMd5Checksum() != null) {
            return new Checksum("md5", file.getMd5Checksum(), size);
        }
        if (file.getSha256Checksum() != null) {
            return new Checksum("sha256", file.getSha256Checksum(), size);
        }
        return new Checksum("time", String.valueOf(file.getModifiedTime()), size);
    }

    /** As it was when the file was listed. */
    static Checksum of(SourceFile file) {
        List<String> parts = List.of(file.fingerprint().split("=", 3));
        return parts.size() == 3
                ? new Checksum(parts.get(0), parts.get(1), file.size())
                : new Checksum("time", "", file.size());
    }

    String fingerprint() {
        return kind + "=" + value + "=" + size;
    }

    boolean matches(PartFile part) {
        boolean sameSize = size < 0 || size == part.size();
        return sameSize
                && switch (kind) {
                    case "md5" -> value.equals(part.md5());
                    case "sha256" -> value.equals(part.sha256().hex());
                    default -> size >= 0;
                };
    }
}
