package app.bandeja.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.demo.Endpoint;
import app.bandeja.demo.Trouble;
import app.bandeja.invoice.Change;
import app.bandeja.invoice.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** A Drive with one file in its folder, 40,000 bytes of it, and a shelf that it is fetched to. */
final class OneFile implements AutoCloseable {
    static final String NAME = "Factura 'nº 1' / \"2026\".pdf";

    final OnDrive drive = new OnDrive();
    final byte[] bytes = bytes(7);
    final String id = drive.server.files().add(NAME, OnDrive.PDF, bytes, drive.folder);
    private final Path shelf;

    OneFile(Path shelf) throws Exception {
        this.shelf = shelf;
    }

    static byte[] bytes(long seed) {
        byte[] bytes = new byte[40_000];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    SourceFile listed() throws Exception {
        Change first = new Draining(drive.open(10)).drain().getFirst();
        return assertInstanceOf(Change.Present.class, first).file();
    }

    Fetch fetch() throws Exception {
        return drive.open(10).fetch(listed(), shelf);
    }

    /** With so short a patience with a silent server. */
    Fetch fetch(Duration silence) throws Exception {
        SourceFile file = listed();
        return drive.open(new DriveOptions.Patience(5, Duration.ofMillis(1), silence))
                .fetch(file, shelf);
    }

    void goesWrong(int times, Trouble trouble) {
        drive.server.faults().next(Endpoint.Kind.MEDIA, id, times, trouble);
    }

    long downloads() {
        return drive.server.requests().count(Endpoint.Kind.MEDIA);
    }

    void assertWhole(Fetch fetch) throws IOException {
        assertHolds(bytes, fetch);
    }

    void assertHolds(byte[] expected, Fetch fetch) throws IOException {
        Fetch.Fetched fetched = assertInstanceOf(Fetch.Fetched.class, fetch, fetch::toString);
        assertTrue(Arrays.equals(expected, Files.readAllBytes(fetched.file())));
        assertEquals(List.of(fetched.file()), kept());
    }

    void assertNothingKept() throws IOException {
        assertEquals(List.of(), kept());
    }

    private List<Path> kept() throws IOException {
        try (var files = Files.walk(shelf)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Override
    public void close() {
        drive.close();
    }
}
