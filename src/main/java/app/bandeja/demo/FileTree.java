package app.bandeja.demo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which file lies where, and what of it is ours to see. Whoever has it lets one in at a time. */
final class FileTree {
    private final Map<String, DemoFile> files = new LinkedHashMap<>();
    private final Map<String, Set<String>> children = new LinkedHashMap<>();
    private final Set<String> hidden = new HashSet<>();

    /** At the top of a Drive; in no folder. */
    void putRoot(DemoFile root) {
        files.put(root.id(), root);
    }

    /** Puts it where it says that it lies, and gives what stood there under its id. */
    Optional<DemoFile> put(DemoFile file) {
        @Nullable DemoFile before = files.put(file.id(), file);
        if (before != null && !before.parent().equals(file.parent())) {
            leave(before);
        }
        children.computeIfAbsent(file.parent(), folder -> new LinkedHashSet<>()).add(file.id());
        return Optional.ofNullable(before);
    }

    private void leave(DemoFile file) {
        children.getOrDefault(file.parent(), new HashSet<>()).remove(file.id());
    }

    void remove(DemoFile file) {
        files.remove(file.id());
        children.remove(file.id());
        leave(file);
    }

    /** It, and what lies in it, is no longer ours to see. */
    void hide(String id) {
        hidden.add(id);
    }

    boolean isHidden(String id) {
        return hidden.contains(id);
    }

    /** Whether there is a file of that id, ours to see or not. */
    boolean has(String id) {
        return files.containsKey(id);
    }

    Optional<DemoFile> find(String id) {
        String known = switch (id) {
            case "root" -> DriveServer.ROOT;
            case "appDataFolder" -> DriveServer.APP_DATA;
            default -> id;
        };
        return Optional.ofNullable(files.get(known)).filter(this::isSeen);
    }

    private boolean isSeen(DemoFile file) {
        return hidden.isEmpty() || chain(file).stream().noneMatch(above -> hidden.contains(above.id()));
    }

    /** All but the roots, in the order in which they came. */
    List<DemoFile> all() {
        List<DemoFile> all = new ArrayList<>(files.values());
        all.removeIf(file -> file.parent().isEmpty() || !isSeen(file));
        return all;
    }

    /** The ids of what lies in a folder, ours to see or not. */
    List<String> idsIn(String folder) {
        return List.copyOf(children.getOrDefault(folder, Set.of()));
    }

    List<DemoFile> in(String folder) {
        return idsIn(folder).stream().flatMap(id -> find(id).stream()).toList();
    }

    /** The file and the folders above it, up to the top. */
    List<DemoFile> chain(DemoFile file) {
        List<DemoFile> chain = new ArrayList<>(4);
        @Nullable DemoFile at = file;
        while (at != null && !chain.contains(at)) {
            chain.add(at);
            at = files.get(at.parent());
        }
        return chain;
    }

    String top(DemoFile file) {
        return chain(file).getLast().id();
    }
}
