package app.bandeja.source;

/** A folder of Drive that may become a source. */
public record FolderChoice(String id, String name, Kind kind) {

    /** Where it stands. */
    public enum Kind {
        MY_DRIVE,
        SHARED_DRIVE,
        /** Someone else's, shown under 'shared with me' and for a service account. */
        SHARED_WITH_ME,
        /** Within one of the others. */
        FOLDER
    }
}
