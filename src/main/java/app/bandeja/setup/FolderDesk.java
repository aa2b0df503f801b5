package app.bandeja.setup;

import app.bandeja.form.Sentences;
import app.bandeja.source.DriveFolders;
import app.bandeja.source.DriveOptions;
import app.bandeja.source.FolderChoice;
import app.bandeja.source.FolderLook;
import app.bandeja.source.SourceUnavailableException;
import java.util.List;
import java.util.Locale;

/** Choosing a Drive folder: from lists, level by level, or by a pasted link. Each call asks Drive and waits. */
public final class FolderDesk {
    private final DriveFolders folders;
    private final SetupTexts texts;
    private final Sentences sentences;

    public FolderDesk(DriveOptions drive, Locale language) {
        this.folders = new DriveFolders(drive);
        this.texts = new SetupTexts(language);
        this.sentences = Sentences.of(language);
    }

    /** My Drive, shared drives, and folders that others share. */
    public FolderList top() throws InterruptedException {
        return listed(folders::top);
    }

    /** The folders directly in this one. */
    public FolderList in(DriveFolderRow folder) throws InterruptedException {
        return listed(() -> folders.in(folder.id()));
    }

    /** A question that Drive may refuse. */
    private interface Listing {
        List<FolderChoice> ask() throws SourceUnavailableException, InterruptedException;
    }

    private FolderList listed(Listing listing) throws InterruptedException {
        try {
            return new FolderList.Folders(
                    listing.ask().stream().map(FolderDesk::row).toList());
        } catch (SourceUnavailableException e) {
            return new FolderList.NoAccess(sentences.of(e.obstacle()));
        }
    }

    private static DriveFolderRow row(FolderChoice choice) {
        DriveFolderRow.Kind kind = switch (choice.kind()) {
            case MY_DRIVE -> DriveFolderRow.Kind.MY_DRIVE;
            case SHARED_DRIVE -> DriveFolderRow.Kind.SHARED_DRIVE;
            case SHARED_WITH_ME -> DriveFolderRow.Kind.SHARED_WITH_ME;
            case FOLDER -> DriveFolderRow.Kind.FOLDER;
        };
        return new DriveFolderRow(choice.id(), choice.name(), kind);
    }

    /** Looks at what was pasted, and asks Drive whether it is a folder that this account may see. */
    public FolderFound find(String pasted) throws InterruptedException {
        return switch (FolderLink.parse(pasted)) {
            case FolderLink.ToFolder(String id) -> look(id);
            case FolderLink.ToOneFile() -> wrong("folder.file_link");
            case FolderLink.Unreadable() -> wrong("folder.unreadable");
        };
    }

    private FolderFound look(String id) throws InterruptedException {
        try {
            return switch (folders.look(id)) {
                case FolderLook.There(FolderChoice folder) -> new FolderFound.Folder(row(folder));
                case FolderLook.NotAFolder(String name) -> wrong("folder.not_a_folder", name);
                case FolderLook.Binned(String name) -> wrong("folder.binned", name);
                case FolderLook.NotFound() -> wrong("folder.not_found");
            };
        } catch (SourceUnavailableException e) {
            return new FolderFound.Wrong(sentences.of(e.obstacle()));
        }
    }

    private FolderFound wrong(String key, Object... arguments) {
        return new FolderFound.Wrong(texts.get(key, arguments));
    }
}
