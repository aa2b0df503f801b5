package app.bandeja.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.bandeja.invoice.Change;
import app.bandeja.invoice.ChangePage;
import app.bandeja.invoice.ChangePage.Ending;
import app.bandeja.invoice.ContentHash;
import app.bandeja.invoice.Fault;
import app.bandeja.invoice.Obstacle;
import app.bandeja.invoice.SourceFile;
import app.bandeja.invoice.SourceKind;
import app.bandeja.invoice.SourcePlace;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalFolderTest {
    private static final String EMPTY_SHA256 = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    private static final String ABC_SHA256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    Path temp;

    private Path root;
    private Path shelf;

    @BeforeEach
    void folders() throws IOException {
        root = Files.createDirectory(temp.resolve("facturas"));
        shelf = temp.resolve("shelf");
    }

    private Source open(int pageSize) {
        return open(root, pageSize);
    }

    private static Source open(Path root, int pageSize) {
        DriveOptions options = new DriveOptions(
                Optional.empty(), Optional.empty(), pageSize, new DriveOptions.Patience(0, Duration.ofMillis(1)));
        return new Sources(options).open(new SourcePlace(SourceKind.FOLDER, root.toString()));
    }

    private Path write(String relative, String content) throws IOException {
        Path file = root.resolve(relative);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private static List<SourceFile> files(List<Change> changes) {
        return changes.stream()
                .map(change -> assertInstanceOf(Change.Present.class, change).file())
                .toList();
    }

    private SourceFile only() throws Exception {
        List<SourceFile> files = files(new Draining(open(10)).drain());
        assertEquals(1, files.size(), files::toString);
        return files.getFirst();
    }

    @Test
    void listsEveryFileInTheOrderOfItsPathWhateverThePageSize() throws Exception {
        for (String name : List.of("b.pdf", "a/z.pdf", "a/b/c.pdf", "a.pdf", "a b/x.txt", "c/no ending")) {
            write(name, name);
        }
        List<String> expected = List.of("+a/b/c.pdf", "+a/z.pdf", "+a b/x.txt", "+a.pdf", "+b.pdf", "+c/no ending");
        for (int pageSize = 1; pageSize <= 7; pageSize++) {
            Draining draining = new Draining(open(pageSize));
            assertEquals(expected, Draining.shown(draining.drain()), "page size " + pageSize);
            assertEquals((6 + pageSize - 1) / pageSize, draining.pages(), "page size " + pageSize);
        }
    }

    @Test
    void goesOnFromTheCursorInAnotherProcess() throws Exception {
        for (String name : List.of("a/1", "a/2", "a/b/1", "b", "c/1")) {
            write(name, name);
        }
        Optional<String> cursor = Optional.empty();
        StringBuilder seen = new StringBuilder();
        ChangePage page;
        do {
            page = open(1).changes(cursor);
            seen.append(Draining.shown(page.changes()));
            cursor = Optional.of(page.nextCursor());
        } while (page.ending() == Ending.MORE);
        assertEquals("[+a/1][+a/2][+a/b/1][+b][+c/1]", seen.toString());
    }

    @Test
    void goesOnThoughTheLastFileOfThePageIsGone() throws Exception {
        write("a/1", "");
        Path last = write("a/2", "");
        write("a/3", "");
        write("b", "");
        Draining first = new Draining(open(2));
        first.next();
        Files.delete(last);
        assertEquals(List.of("+a/3", "+b"), Draining.shown(new Draining(open(9), first.cursor()).drain()));
    }

    @Test
    void thePageThatWasNotKeptComesAgain() throws Exception {
        write("1", "");
        write("2", "");
        write("3", "");
        Source source = open(1);
        ChangePage first = source.changes(Optional.empty());
        Optional<String> cursor = Optional.of(first.nextCursor());
        assertEquals(source.changes(cursor), source.changes(cursor));
    }

    @Test
    void theNextWalkListsEverythingAgain() throws Exception {
        write("1", "");
        write("2", "");
        Draining draining = new Draining(open(1));
        List<Change> first = draining.drain();
        assertEquals(first, draining.drain());
        write("0", "");
        assertEquals(List.of("+0", "+1", "+2"), Draining.shown(draining.drain()));
    }

    @Test
    void anEmptyFolderIsCaughtUp() throws Exception {
        ChangePage page = open(5).changes(Optional.empty());
        assertEquals(List.of(), page.changes());
        assertEquals(Ending.CAUGHT_UP, page.ending());
    }

    @Test
    void hiddenAndUnfinishedFilesAreLeftOut() throws Exception {
        for (String name : List.of(
                ".oculto.pdf",
                ".git/config",
                "x.pdf.part",
                "x.crdownload",
                "~$factura.docx",
                "y.tmp",
                "part",
                "z.PDF")) {
            write(name, "");
        }
        assertEquals(List.of("+part", "+z.PDF"), Draining.shown(new Draining(open(5)).drain()));
    }

    /** A file whose name is given in raw bytes, as it may have come from an old disk. */
    private void writeRaw(String escapedName, String content) throws IOException {
        Path file = Path.of(URI.create(root.toUri() + escapedName));
        try {
            Files.writeString(file, content);
        } catch (IOException e) {
            assumeTrue(false, "this file system takes no such name");
        }
    }

    @Test
    void aNameThatTheSystemCannotSpellIsTakenAllTheSame() throws Exception {
        writeRaw("latin%F1.pdf", "abc");
        writeRaw("a%C3%B1o.pdf", "abc");
        Source source = open(5);
        List<SourceFile> listed = files(new Draining(source).drain());
        assertEquals(
                List.of("a\u00f1o.pdf", "\ufffdlatin%F1.pdf"),
                listed.stream().map(SourceFile::externalId).toList());
        for (SourceFile file : listed) {
            assertEquals(
                    ABC_SHA256,
                    assertInstanceOf(Fetch.Fetched.class, source.fetch(file, shelf))
                            .hash()
                            .hex());
        }
        assertEquals(
                Set.of("b\u00f1o.pdf", "%F1.pdf"),
                source.gone(List.of("a\u00f1o.pdf", "\ufffdlatin%F1.pdf", "b\u00f1o.pdf", "%F1.pdf")));
    }

    private static boolean systemSpells(String name) {
        try {
            return Path.of(name).toString().equals(name);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    @Test
    void namesAreTakenAsTheyAre() throws Exception {
        assumeTrue(systemSpells("\u00f1\u65e5\u20ac"), "a system without a locale");
        List<String> names = List.of(
                "Factura \"nº 1\".pdf",
                "L'Hospitalet; drop.pdf",
                "año/ñandú €.pdf",
                "%41.pdf",
                "日本.pdf",
                "back\\slash.pdf");
        for (String name : names) {
            write(name, "abc");
        }
        Source source = open(3);
        List<SourceFile> listed = files(new Draining(source).drain());
        assertEquals(
                Set.copyOf(names),
                Set.copyOf(listed.stream().map(SourceFile::externalId).toList()));
        for (SourceFile file : listed) {
            assertEquals(
                    ABC_SHA256,
                    assertInstanceOf(Fetch.Fetched.class, source.fetch(file, shelf))
                            .hash()
                            .hex());
        }
        assertEquals(Set.of(), source.gone(names));
    }

    @Test
    void tellsWhatIsKnownWithoutReading() throws Exception {
        Path file = write("2026/Factura.PDF", "abc");
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-02-03T04:05:06.789Z")));
        SourceFile listed = only();
        assertEquals(
                new SourceFile(
                        "2026/Factura.PDF",
                        "Factura.PDF",
                        "2026/Factura.PDF",
                        "application/pdf",
                        3,
                        Instant.parse("2026-02-03T04:05:06.789Z"),
                        listed.fingerprint()),
                listed);
    }

    @Test
    void newContentOfTheSameSizeAndTimeHasAnotherFingerprint() throws Exception {
        assumeTrue(root.getFileSystem().supportedFileAttributeViews().contains("unix"));
        Path file = write("a.pdf", "abc");
        FileTime time = Files.getLastModifiedTime(file);
        SourceFile before = only();
        do {
            Files.writeString(file, "abd");
            Files.setLastModifiedTime(file, time);
        } while (only().fingerprint().equals(before.fingerprint())); // until the file system's clock has ticked
        assertEquals(before.modified(), only().modified());
        assertEquals(before.size(), only().size());
    }

    @Test
    void circlesOfLinksEndAndLinkedFilesCount() throws Exception {
        write("a/1.pdf", "abc");
        Path elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("2.pdf"), "abc");
        Files.createSymbolicLink(elsewhere.resolve("back"), root);
        Files.createSymbolicLink(root.resolve("a/up"), root);
        Files.createSymbolicLink(root.resolve("b"), root.resolve("a"));
        Files.createSymbolicLink(root.resolve("c"), elsewhere);
        Files.createSymbolicLink(root.resolve("d.pdf"), root.resolve("a/1.pdf"));
        Files.createSymbolicLink(root.resolve("e.pdf"), root.resolve("nowhere"));
        Files.createSymbolicLink(root.resolve("f.pdf"), root.resolve("f.pdf"));
        Source source = open(50);
        List<Change> changes = new Draining(source).drain();
        assertEquals(List.of("+a/1.pdf", "+c/2.pdf", "+d.pdf", "+e.pdf", "+f.pdf"), Draining.shown(changes));
        assertEquals(
                List.of("Fetched", "Fetched", "Fetched", "Failed", "Failed"),
                files(changes).stream()
                        .map(file -> fetch(source, file).getClass().getSimpleName())
                        .toList());
    }

    private Fetch fetch(Source source, SourceFile file) {
        try {
            return source.fetch(file, shelf);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void goneAreThoseThatNoLongerExist() throws Exception {
        write("here.pdf", "");
        write("sub/here.pdf", "");
        Set<String> known = Set.of("here.pdf", "sub/here.pdf", "sub/away.pdf", "no/way.pdf", "sub", "here.pdf/x");
        assertEquals(Set.of("sub/away.pdf", "no/way.pdf", "sub", "here.pdf/x"), open(5).gone(known));
    }

    @Test
    void nothingIsGoneWhenTheWholeFolderIs() {
        Source source = open(temp.resolve("unplugged"), 5);
        SourceUnavailableException e =
                assertThrows(SourceUnavailableException.class, () -> source.gone(Set.of("a.pdf")));
        assertEquals(Obstacle.Why.FOLDER_AWAY, e.obstacle().why());
    }

    @Test
    void aMissingFolderIsSaidInWords() {
        Source source = open(temp.resolve("missing"), 5);
        SourceUnavailableException e =
                assertThrows(SourceUnavailableException.class, () -> source.changes(Optional.empty()));
        assertEquals(
                Obstacle.of(Obstacle.Why.FOLDER_AWAY, temp.resolve("missing").toString()), e.obstacle());
    }

    @Test
    void aFileInPlaceOfTheFolderIsSaidInWords() throws Exception {
        Source source = open(write("file.pdf", ""), 5);
        SourceUnavailableException e =
                assertThrows(SourceUnavailableException.class, () -> source.changes(Optional.empty()));
        assertEquals(Obstacle.Why.NOT_A_FOLDER, e.obstacle().why());
    }

    @Test
    void bytesComeUnderTheirHash() throws Exception {
        write("a.pdf", "abc");
        Fetch fetched = open(5).fetch(only(), shelf);
        assertEquals(
                new Fetch.Fetched(shelf.resolve("ba").resolve(ABC_SHA256), new ContentHash(ABC_SHA256), 3), fetched);
        assertEquals("abc", Files.readString(shelf.resolve("ba").resolve(ABC_SHA256)));
        assertEquals(List.of(ABC_SHA256), onShelf());
    }

    @Test
    void theSameBytesAreKeptOnce() throws Exception {
        write("a.pdf", "abc");
        write("b.pdf", "abc");
        Source source = open(5);
        for (SourceFile file : files(new Draining(source).drain())) {
            source.fetch(file, shelf);
        }
        assertEquals(List.of(ABC_SHA256), onShelf());
    }

    @Test
    void anEmptyFileIsFetched() throws Exception {
        write("a.pdf", "");
        assertEquals(
                new Fetch.Fetched(shelf.resolve("e3").resolve(EMPTY_SHA256), new ContentHash(EMPTY_SHA256), 0),
                open(5).fetch(only(), shelf));
    }

    @Test
    void aFileThatWentAwayMayComeBack() throws Exception {
        Path path = write("a.pdf", "abc");
        SourceFile file = only();
        Files.delete(path);
        assertEquals(
                new Fetch.Failed(Fault.NOT_FOUND, "a.pdf is no longer there", Optional.empty()),
                open(5).fetch(file, shelf));
    }

    @Test
    void noPathLeadsOutOfTheFolder() throws Exception {
        Files.writeString(temp.resolve("secret"), "abc");
        write("a.pdf", "abc");
        SourceFile file = only();
        SourceFile outside = new SourceFile(
                "../secret", "secret", "../secret", file.mimeType(), 3, file.modified(), file.fingerprint());
        assertInstanceOf(Fetch.Failed.class, open(5).fetch(outside, shelf));
    }

    @Test
    void anInterruptedFetchLeavesNothingBehind() throws Exception {
        write("a.pdf", "abc");
        SourceFile file = only();
        Source source = open(5);
        Thread.currentThread().interrupt();
        assertThrows(InterruptedException.class, () -> source.fetch(file, shelf));
        assertEquals(List.of(), onShelf());
    }

    @Test
    void aDiskOfOursThatFailsIsNotTheSourcesFault() throws Exception {
        write("a.pdf", "abc");
        SourceFile file = only();
        Files.writeString(shelf, "a file where the shelf should be");
        Fetch.Failed failed = assertInstanceOf(Fetch.Failed.class, open(5).fetch(file, shelf));
        assertEquals(Fault.INTERNAL, failed.fault());
        assertNotEquals("", failed.detail());
    }

    private List<String> onShelf() throws IOException {
        try (Stream<Path> paths = Files.walk(shelf)) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> path.getFileName().toString())
                    .toList();
        }
    }
}
