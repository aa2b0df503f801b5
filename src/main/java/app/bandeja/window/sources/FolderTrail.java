package app.bandeja.window.sources;

import app.bandeja.setup.DriveFolderRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The way down to the folder that is open; empty at the top, where no folder is. */
final class FolderTrail {
    private final List<DriveFolderRow> way = new ArrayList<>();

    List<DriveFolderRow> way() {
        return List.copyOf(way);
    }

    Optional<DriveFolderRow> open() {
        return way.isEmpty() ? Optional.empty() : Optional.of(way.getLast());
    }

    void down(DriveFolderRow folder) {
        way.add(folder);
    }

    void up() {
        if (!way.isEmpty()) {
            way.removeLast();
        }
    }

    /** Back to that many steps from the top. */
    void backTo(int steps) {
        way.subList(steps, way.size()).clear();
    }
}
