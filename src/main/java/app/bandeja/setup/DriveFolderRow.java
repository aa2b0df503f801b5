package app.bandeja.setup;

/** A folder of Drive to choose from. */
public record DriveFolderRow(String id, String name, Kind kind) {

    /** Where it stands, for an icon and a word. */
    public enum Kind {
        MY_DRIVE,
        SHARED_DRIVE,
        SHARED_WITH_ME,
        FOLDER
    }
}
