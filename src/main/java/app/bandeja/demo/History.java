package app.bandeja.demo;

import com.fasterxml.jackson.databind.JsonNode;
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
    synchronized void keep(DemoFile old) {
        TreeMap<Long, DemoFile> revisions = before.computeIfAbsent(old.id(), id -> new TreeMap<>());
        revisions.put(old.revision(), old);
        if (revisions.size() == KEPT) {
            revisions.pollFirstEntry();
        }
    }

    /** Oldest first; the last one is what the file holds now. */
    synchronized List<DemoFile> of(DemoFile file) {
        List<DemoFile> all =
                new ArrayList<>(before.getOrDefault(file.id(), new TreeMap<>()).values());
        all.add(file);
        return all;
    }

    synchronized void forget(DemoFile revision) {
        before.getOrDefault(revision.id(), new TreeMap<>()).remove(revision.revision());
    }

    synchronized void forgetAll(String fileId) {
        before.remove(fileId);
        pinned.removeIf(key -> key.startsWith(fileId + "/"));
    }

    /** Marks a revision to be kept for ever, or takes the mark away; anything but yes and no changes nothing. */
    synchronized void pin(DemoFile revision, JsonNode pinned) {
        if (pinned.asBoolean()) {
            this.pinned.add(key(revision));
        } else if (pinned.isBoolean()) {
            this.pinned.remove(key(revision));
        }
    }

    synchronized boolean isPinned(DemoFile revision) {
        return pinned.contains(key(revision));
    }

    private static String key(DemoFile revision) {
        return revision.id() + "/" + revision.revision();
    }
}
