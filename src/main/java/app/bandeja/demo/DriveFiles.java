package app.bandeja.demo;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The demo Drive's files, in memory, and the log of their changes. As in Drive, moving and binning leave the modified
 * time as it was, and a folder that is moved or binned is one change, with nothing for what lies in it.
 */
public final class DriveFiles {
    private final InstantSource clock;
    private final Map<String, DemoFile> files = new LinkedHashMap<>();
    private final ChangeLog log = new ChangeLog();
    private long lastSeq;

    DriveFiles(InstantSource clock) {
        this.clock = clock;
        Instant now = now();
        files.put(
                DriveServer.ROOT,
                new DemoFile(0, DriveServer.ROOT, "My Drive", DemoFile.FOLDER, "", Content.NONE, now, now, false, 1));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Adds a folder and gives its id. */
    public String addFolder(String name, String parent) {
        return add(name, DemoFile.FOLDER, new byte[0], parent);
    }

    /** Adds a file, modified now, and gives its id. */
    public String add(String name, String mime, byte[] bytes, String parent) {
        return add(name, mime, bytes, parent, now());
    }

    /** Adds a file that was modified at that time (uploads keep old times), and gives its id. */
    public synchronized String add(String name, String mime, byte[] bytes, String parent, Instant modified) {
        DemoFile folder = get(parent);
        lastSeq++;
        String id = String.format(Locale.ROOT, "1demo%028d", lastSeq);
        Instant time = modified.truncatedTo(ChronoUnit.MILLIS);
        put(new DemoFile(lastSeq, id, name, mime, folder.id(), new Content(bytes), now(), time, false, 0));
        return id;
    }

    /** New content under the same id. */
    public void replace(String id, byte[] bytes) {
        change(id, file -> file.holding(new Content(bytes)).modifiedAt(now()));
    }

    /** Another name. */
    public void rename(String id, String name) {
        change(id, file -> file.named(name, file.mime()).modifiedAt(now()));
    }

    /** Into another folder. */
    public void move(String id, String parent) {
        String folder = get(parent).id();
        change(id, file -> file.in(folder));
    }

    /** Into the bin. */
    public void trash(String id) {
        change(id, DemoFile::intoBin);
    }

    /** Out of the bin again. */
    public void restore(String id) {
        change(id, DemoFile::outOfBin);
    }

    /** A row in the feed and nothing else, as when a file was only viewed. */
    public void view(String id) {
        change(id, file -> file);
    }

    /** Deletes it, and all that lies in it, for good. */
    public synchronized void delete(String id) {
        DemoFile file = get(id);
        for (DemoFile child : List.copyOf(files.values())) {
            if (child.parent().equals(file.id())) {
                delete(child.id());
            }
        }
        files.remove(file.id());
        log.add(file.id());
    }

    /** A row of the feed that is about a shared drive and bears no file id. */
    public synchronized void announceDrive() {
        log.add("");
    }

    synchronized DemoFile change(String id, UnaryOperator<DemoFile> how) {
        return put(how.apply(get(id)));
    }

    private DemoFile put(DemoFile file) {
        DemoFile stored = file.nextVersion();
        files.put(stored.id(), stored);
        log.add(stored.id());
        return stored;
    }

    synchronized Optional<DemoFile> find(String id) {
        return Optional.ofNullable(files.get(id.equals("root") ? DriveServer.ROOT : id));
    }

    DemoFile get(String id) {
        return find(id).orElseThrow(() -> Refusal.notFound(id));
    }

    /** All but the root, in the order in which they came. */
    synchronized List<DemoFile> all() {
        List<DemoFile> all = new ArrayList<>(files.values());
        all.removeIf(file -> file.parent().isEmpty());
        return all;
    }

    /** In the bin, by itself or with a folder above it. */
    synchronized boolean isBinned(DemoFile file) {
        Set<String> met = new HashSet<>();
        DemoFile at = file;
        while (at != null && met.add(at.id())) {
            if (at.binned()) {
                return true;
            }
            at = files.get(at.parent());
        }
        return false;
    }

    synchronized ChangeLog.Page changesAfter(long position, int pageSize) {
        return log.after(position, pageSize);
    }

    synchronized long lastChange() {
        return log.last();
    }
}
