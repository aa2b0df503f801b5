package app.bandeja.demo;

import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * The demo Drive's files, in memory, and the log of their changes. As in Drive, moving and binning leave the modified
 * time as it was, and a folder that is moved or binned is one change, with nothing for what lies in it.
 */
public final class DriveFiles {
    private final InstantSource clock;
    private final FileTree tree = new FileTree();
    private final Set<String> drives = new LinkedHashSet<>();
    private final History history = new History();
    private final ChangeLog log = new ChangeLog();
    private long lastSeq;
    private boolean quiet;

    DriveFiles(InstantSource clock) {
        this.clock = clock;
        root(DriveServer.ROOT, "My Drive");
        root(DriveServer.APP_DATA, "appDataFolder");
    }

    private void root(String id, String name) {
        Instant now = now();
        tree.putRoot(new DemoFile(0, id, name, DemoFile.FOLDER, "", Content.NONE, now, now, false, 1, 0, Details.NONE));
    }

    Instant now() {
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
    public String add(String name, String mime, byte[] bytes, String parent, Instant modified) {
        Instant time = modified.truncatedTo(ChronoUnit.MILLIS);
        return add(freshId(), name, mime, new Content(bytes), parent, file -> file.modifiedAt(time))
                .id();
    }

    synchronized DemoFile add(
            String id, String name, String mime, Content content, String parent, UnaryOperator<DemoFile> how) {
        DemoFile folder = get(parent);
        if (tree.has(id) || find(id).isPresent()) {
            throw new Refusal(409, "fileIdInUse", "A file already exists with the provided ID.");
        }
        Instant now = now();
        lastSeq++;
        return put(how.apply(
                new DemoFile(lastSeq, id, name, mime, folder.id(), content, now, now, false, 0, 1, Details.NONE)));
    }

    synchronized String freshId() {
        lastSeq++;
        return String.format(Locale.ROOT, "1demo%028d", lastSeq);
    }

    /** A shared drive, empty; its id is that of its top folder, too. */
    public synchronized String addDrive(String name) {
        lastSeq++;
        String id = String.format(Locale.ROOT, "0Ademo%09dUk9PVA", lastSeq);
        root(id, name);
        drives.add(id);
        announceDrive(id);
        return id;
    }

    /** The shared drive and all that lies in it are no longer ours to see. */
    public synchronized void loseDrive(String id) {
        tree.hide(id);
        announceDrive(id);
    }

    /** It is no longer shared with us, though it is still there: the feed tells of it as of a deleted one. */
    public synchronized void unshare(String id) {
        DemoFile file = get(id);
        tree.hide(file.id());
        tell(file);
    }

    synchronized Collection<String> drives() {
        return drives.stream().filter(drive -> !tree.isHidden(drive)).toList();
    }

    /** Deletes a shared drive. */
    synchronized void deleteDrive(String id) {
        drives.remove(id);
        tree.find(id).ifPresent(tree::remove);
        announceDrive(id);
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
    public synchronized void move(String id, String parent) {
        String folder = get(parent).id();
        if (tree.chain(get(folder)).contains(get(id))) {
            throw Refusal.badRequest("A folder cannot lie in itself.");
        }
        change(id, file -> file.in(folder));
    }

    /** Into the bin. */
    public void trash(String id) {
        TextNode now = TextNode.valueOf(Shapes.time(now()));
        change(id, file -> file.intoBin().told(file.details().with("trashedTime", now)));
    }

    /** Out of the bin again. */
    public void restore(String id) {
        change(id, DemoFile::outOfBin);
    }

    /** A row in the feed and nothing else, as when a file was only viewed. */
    public void view(String id) {
        TextNode now = TextNode.valueOf(Shapes.time(now()));
        change(id, file -> file.told(file.details().with("viewedByMeTime", now)));
    }

    /** Deletes it, and all that lies in it, for good. */
    public synchronized void delete(String id) {
        DemoFile file = get(id);
        ChangeLog.Row row = row(file);
        tree.idsIn(file.id()).forEach(this::delete);
        tree.remove(file);
        history.forgetAll(file.id());
        log(row);
    }

    /** Deletes for good what was put in the bin. */
    synchronized void emptyBin(String driveId) {
        for (DemoFile file : all()) {
            if (file.binned() && tree.has(file.id()) && driveOf(file).equals(driveId)) {
                delete(file.id());
            }
        }
    }

    /** What is done so leaves no row in the feed, as now and then happens to Drive. */
    public synchronized void quietly(Runnable deeds) {
        quiet = true;
        try {
            deeds.run();
        } finally {
            quiet = false;
        }
    }

    /** A row of the feed that is about a shared drive and bears no file id. */
    public void announceDrive() {
        announceDrive("0demoSharedDrive");
    }

    synchronized void announceDrive(String id) {
        log(new ChangeLog.Row("", id, now()));
    }

    synchronized DemoFile change(String id, UnaryOperator<DemoFile> how) {
        return put(how.apply(get(id)));
    }

    private DemoFile put(DemoFile file) {
        DemoFile stored = file.nextVersion();
        tree.put(stored)
                .filter(before -> before.revision() != stored.revision() && before.hasBytes())
                .ifPresent(history::keep);
        tell(stored);
        return stored;
    }

    private void tell(DemoFile file) {
        log(row(file));
    }

    private ChangeLog.Row row(DemoFile file) {
        return new ChangeLog.Row(file.id(), driveOf(file), now());
    }

    private void log(ChangeLog.Row row) {
        if (!quiet) {
            log.add(row);
        }
    }

    synchronized Optional<DemoFile> find(String id) {
        return tree.find(id);
    }

    DemoFile get(String id) {
        return find(id).orElseThrow(() -> Refusal.notFound(id));
    }

    /** All but the roots, in the order in which they came. */
    synchronized List<DemoFile> all() {
        return tree.all();
    }

    /** What lies in a folder. */
    synchronized List<DemoFile> in(String folder) {
        return tree.in(folder);
    }

    /** In the bin, by itself or with a folder above it. */
    synchronized boolean isBinned(DemoFile file) {
        return tree.chain(file).stream().anyMatch(DemoFile::binned);
    }

    /** The shared drive that it lies in; empty in My Drive. */
    synchronized String driveOf(DemoFile file) {
        String top = tree.top(file);
        return drives.contains(top) ? top : "";
    }

    synchronized boolean isAppData(DemoFile file) {
        return tree.top(file).equals(DriveServer.APP_DATA);
    }

    synchronized List<DemoFile> withThoseAbove(DemoFile file) {
        return tree.chain(file);
    }

    /** What files held before. */
    History history() {
        return history;
    }

    synchronized ChangeLog.Page changesAfter(long position, int pageSize, Predicate<ChangeLog.Row> wanted) {
        return log.after(position, pageSize, wanted);
    }

    synchronized long lastChange() {
        return log.last();
    }
}
