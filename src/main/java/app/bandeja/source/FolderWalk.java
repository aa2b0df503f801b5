package app.bandeja.source;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The files below a folder, in the order of their relative paths (name by name), one at a time. It holds the names of
 * the folders it stands in, nothing else, so it can go on anywhere in a tree of any size.
 */
final class FolderWalk {

    /** A file of the walk, its path relative to the root with {@code /} between. */
    record Entry(String relative, Path path, Stat stat) {}

    private record Child(String name, Path path) {}

    private record Level(String prefix, Path real, Iterator<Child> left) {}

    private static final Set<String> UNFINISHED = Set.of("part", "partial", "crdownload", "download", "tmp");

    private final Path root;
    private final Deque<Level> levels = new ArrayDeque<>();

    private FolderWalk(Path root) {
        this.root = root;
    }

    static FolderWalk fromStart(Path root) throws IOException {
        FolderWalk walk = new FolderWalk(root);
        walk.levels.push(new Level("", root.toRealPath(), children(root).iterator()));
        return walk;
    }

    /** Goes on behind a relative path, whether or not a file still lies there. */
    static FolderWalk after(Path root, String relative) throws IOException {
        FolderWalk walk = new FolderWalk(root);
        walk.standBehind(List.of(relative.split("/", -1)));
        return walk;
    }

    private void standBehind(List<String> segments) throws IOException {
        Path folder = root;
        StringBuilder prefix = new StringBuilder();
        for (String segment : segments) {
            List<Child> children = children(folder);
            levels.push(new Level(prefix.toString(), folder.toRealPath(), behind(children, segment)));
            Optional<Path> next = folderNamed(children, segment);
            if (next.isEmpty()) {
                return;
            }
            folder = next.get();
            prefix.append(segment).append('/');
        }
        // where the file was there is a folder now: nothing of it has been listed yet
        levels.push(new Level(
                prefix.toString(), folder.toRealPath(), children(folder).iterator()));
    }

    private static Iterator<Child> behind(List<Child> children, String name) {
        return children.stream()
                .filter(child -> child.name().compareTo(name) > 0)
                .iterator();
    }

    private static Optional<Path> folderNamed(List<Child> children, String name) {
        return children.stream()
                .filter(child -> child.name().equals(name))
                .map(Child::path)
                .filter(Files::isDirectory)
                .filter(Files::isReadable)
                .findFirst();
    }

    /** The next file; empty at the end. */
    Optional<Entry> next() {
        while (!levels.isEmpty()) {
            Level level = levels.element();
            if (!level.left().hasNext()) {
                levels.pop();
                continue;
            }
            Optional<Entry> entry = visit(level, level.left().next());
            if (entry.isPresent()) {
                return entry;
            }
        }
        return Optional.empty();
    }

    private Optional<Entry> visit(Level level, Child child) {
        Optional<Stat> stat = stat(child.path());
        if (stat.isEmpty()) {
            return Optional.empty();
        }
        Entry entry = new Entry(level.prefix() + child.name(), child.path(), stat.get());
        return switch (entry.stat().kind()) {
            case FILE, LINK -> Optional.of(entry);
            case FOLDER -> descend(entry);
            case OTHER -> Optional.empty();
        };
    }

    /** Of the file itself, of the link where that leads nowhere, or empty when it has just vanished. */
    private static Optional<Stat> stat(Path path) {
        try {
            return Optional.of(Stat.of(path));
        } catch (IOException e) {
            return statOfLink(path);
        }
    }

    private static Optional<Stat> statOfLink(Path path) {
        try {
            return Optional.of(Stat.of(path, LinkOption.NOFOLLOW_LINKS));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** A folder that cannot be opened is given as an entry of its own: what lies in it must not be missed in silence. */
    private Optional<Entry> descend(Entry folder) {
        try {
            Path real = folder.path().toRealPath();
            if (!isListedElsewhere(folder.path(), real)) {
                levels.push(new Level(
                        folder.relative() + "/", real, children(folder.path()).iterator()));
            }
            return Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(folder);
        }
    }

    private boolean isListedElsewhere(Path folder, Path real) throws IOException {
        boolean circle = levels.stream().anyMatch(level -> level.real().equals(real));
        return circle || (Files.isSymbolicLink(folder) && real.startsWith(root.toRealPath()));
    }

    private static List<Child> children(Path folder) throws IOException {
        List<Child> children = new ArrayList<>();
        try (DirectoryStream<Path> paths = Files.newDirectoryStream(folder)) {
            for (Path path : paths) {
                String name = EntryName.of(path);
                if (isTaken(name, path)) {
                    children.add(new Child(name, path));
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        children.sort(Comparator.comparing(Child::name));
        return children;
    }

    private static boolean isTaken(String name, Path path) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        boolean unfinished = name.startsWith("~$") || (name.contains(".") && UNFINISHED.contains(ending));
        return !unfinished && !isHidden(name, path);
    }

    private static boolean isHidden(String name, Path path) {
        try {
            return name.startsWith(".") || Files.isHidden(path);
        } catch (IOException e) {
            return false;
        }
    }
}
