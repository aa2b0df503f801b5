package app.bandeja.invoice;

/**
 * A file or folder of a source, and where it hangs.
 *
 * @param id the source's own, as in {@link SourceFile#externalId()}
 * @param parent the id of the folder that it lies in
 */
public record Node(String id, String parent, String name, Kind kind) {

    /** What it is. */
    public enum Kind {
        FOLDER,
        FILE
    }
}
