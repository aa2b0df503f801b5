package app.bandeja.source;

/** What a look at one folder by its id found. */
public sealed interface FolderLook {

    record There(FolderChoice folder) implements FolderLook {}

    record Binned(String name) implements FolderLook {}

    record NotAFolder(String name) implements FolderLook {}

    /** It does not exist, or this account may not see it: Drive does not tell which. */
    record NotFound() implements FolderLook {}
}
