package app.bandeja.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What files held before their content was replaced: as many revisions of each as Drive keeps. */
final class History {
    private static final int KEPT = 100;

    private final Map<String, TreeMap<Long, DemoFile>> before = new HashMap<>();
    private final Set<String> pinned = new HashSet<>();

    /** A file as it was when its content was replaced. */
    void keep(DemoFile old) {
        TreeMap<Long, DemoFile> revisions = before.computeIfAbsent(old.id(), id -> new TreeMap<>());
        revisions.put(old.revision(), old);
        if (revisions.size() == KEPT) {
            revisions.pollFirstEntry();
        }
    }

    /** Oldest first; the last one is what the file holds now. */
    List<DemoFile> of(DemoFile file) {
        List<DemoFile> all =
                new ArrayList<>(before.getOrDefault(file.id(), new TreeMap<>()).values());
        all.add(file);
        return all;
    }

    void forget(DemoFile revision) {
        before.getOrDefault(revision.id(), new TreeMap<>()).remove(revision.revision());
    }

    void forgetAll(String fileId) {
        before.remove(fileId);
        pinned.removeIf(key -> key.startsWith(fileId + "/"));
    }

    /** Marks a revision to be kept for ever. */
    void pin(DemoFile revision) {
        pinned.add(key(revision));
    }

    void unpin(DemoFile revision) {
        pinned.remove(key(revision));
    }

    boolean isPinned(DemoFile revision) {
        return pinned.contains(key(revision));
    }

    private static String key(DemoFile revision) {
        return revision.id() + "/" + revision.revision();
    }
}
