package app.bandeja.demo;

import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Instant;

/**
 * A file or folder of the demo Drive.
 *
 * @param seq the order in which files came, for a stable listing
 * @param parent the folder's id; empty for a root, and for what is shared from elsewhere
 * @param binned by itself; what lies in a binned folder is in the bin without this
 * @param revision rises with each new content
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
        long version,
        long revision,
        Details details) {
    static final String FOLDER = "application/vnd.google-apps.folder";
    static final String SHORTCUT = "application/vnd.google-apps.shortcut";
    private static final String GOOGLE_TYPES = "application/vnd.google-apps.";

    /** What the file was called when it came; kept once it is called something else. */
    private static final String ORIGINAL = "originalFilename";

    boolean isFolder() {
        return mime.equals(FOLDER);
    }

    /** Folders, shortcuts and Google's own documents have no bytes, size or checksum. */
    boolean hasBytes() {
        return !mime.startsWith(GOOGLE_TYPES);
    }

    /** Made with Google's own editors: it can be exported, not downloaded. */
    boolean isNative() {
        return !hasBytes() && !isFolder() && !mime.equals(SHORTCUT);
    }

    DemoFile named(String newName, String newMime) {
        Details told = details.fields().containsKey(ORIGINAL) || newName.equals(name) || !hasBytes()
                ? details
                : details.with(ORIGINAL, TextNode.valueOf(name));
        return new DemoFile(
                seq, id, newName, newMime, parent, content, created, modified, binned, version, revision, told);
    }

    DemoFile in(String newParent) {
        return new DemoFile(
                seq, id, name, mime, newParent, content, created, modified, binned, version, revision, details);
    }

    DemoFile holding(Content newContent) {
        return new DemoFile(
                seq, id, name, mime, parent, newContent, created, modified, binned, version, revision + 1, details);
    }

    DemoFile modifiedAt(Instant time) {
        return new DemoFile(seq, id, name, mime, parent, content, created, time, binned, version, revision, details);
    }

    DemoFile createdAt(Instant time) {
        return new DemoFile(seq, id, name, mime, parent, content, time, modified, binned, version, revision, details);
    }

    DemoFile intoBin() {
        return new DemoFile(seq, id, name, mime, parent, content, created, modified, true, version, revision, details);
    }

    DemoFile outOfBin() {
        return new DemoFile(
                seq,
                id,
                name,
                mime,
                parent,
                content,
                created,
                modified,
                false,
                version,
                revision,
                details.without("trashedTime"));
    }

    DemoFile nextVersion() {
        return new DemoFile(
                seq, id, name, mime, parent, content, created, modified, binned, version + 1, revision, details);
    }

    DemoFile told(Details newDetails) {
        return new DemoFile(
                seq, id, name, mime, parent, content, created, modified, binned, version, revision, newDetails);
    }
}
