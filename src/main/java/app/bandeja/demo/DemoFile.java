package app.bandeja.demo;

import java.time.Instant;

/**
 * A file or folder of the demo Drive.
 *
 * @param seq the order in which files came, for a stable listing
 * @param parent the folder's id; empty for the root alone
 * @param binned by itself; what lies in a binned folder is in the bin without this
 */
record DemoFile(
        long seq,
        String id,
        String name,
        String mime,
        String parent,
        Content content,
        Instant created,
        Instant modified,
        boolean binned,
        long version) {
    static final String FOLDER = "application/vnd.google-apps.folder";
    private static final String GOOGLE_TYPES = "application/vnd.google-apps.";

    boolean isFolder() {
        return mime.equals(FOLDER);
    }

    /** Folders, shortcuts and Google's own documents have no bytes, size or checksum. */
    boolean hasBytes() {
        return !mime.startsWith(GOOGLE_TYPES);
    }

    DemoFile named(String newName, String newMime) {
        return new DemoFile(seq, id, newName, newMime, parent, content, created, modified, binned, version);
    }

    DemoFile in(String newParent) {
        return new DemoFile(seq, id, name, mime, newParent, content, created, modified, binned, version);
    }

    DemoFile holding(Content newContent) {
        return new DemoFile(seq, id, name, mime, parent, newContent, created, modified, binned, version);
    }

    DemoFile modifiedAt(Instant time) {
        return new DemoFile(seq, id, name, mime, parent, content, created, time, binned, version);
    }

    DemoFile intoBin() {
        return new DemoFile(seq, id, name, mime, parent, content, created, modified, true, version);
    }

    DemoFile outOfBin() {
        return new DemoFile(seq, id, name, mime, parent, content, created, modified, false, version);
    }

    DemoFile nextVersion() {
        return new DemoFile(seq, id, name, mime, parent, content, created, modified, binned, version + 1);
    }
}
