package app.bandeja.setup;

/** What a pasted link or id leads to. */
public sealed interface FolderFound {

    record Folder(DriveFolderRow folder) implements FolderFound {}

    record Wrong(String words) implements FolderFound {}
}
