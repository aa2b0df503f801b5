package app.bandeja.setup;

import java.util.List;

/** Folders of one level. */
public sealed interface FolderList {

    record Folders(List<DriveFolderRow> rows) implements FolderList {
        public Folders {
            rows = List.copyOf(rows);
        }
    }

    record NoAccess(String words) implements FolderList {}
}
