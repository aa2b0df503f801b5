package app.bandeja.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.invoice.Fault;
import app.bandeja.invoice.Reader;
import app.bandeja.invoice.Reading;
import app.bandeja.text.bound.Bounds;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A protected PDF is read once its password was given, and so is every other that has the same. */
class ProtectedFilesTest {
    private final DocumentReader reader = new DocumentReader(
            new TextOptions("spa", Path.of("target", "ocr-cache").toAbsolutePath(), Bounds.DEFAULT));

    @TempDir
    private Path folder;

    private Path locked;

    @BeforeEach
    void lock() throws Exception {
        PDDocument document = Pdfs.invoice();
        document.protect(new StandardProtectionPolicy("owner", "29438173", new AccessPermission()));
        locked = Pdfs.saved(document, folder.resolve("a.pdf"));
    }

    @AfterEach
    void close() {
        reader.close();
    }

    @Test
    void withoutAPasswordItSaysThatItNeedsOne() throws Exception {
        assertEquals(Fault.ENCRYPTED, fault());
    }

    @Test
    void anotherPasswordIsToldFromNone() throws Exception {
        reader.unlockWith("1234");

        assertEquals(Fault.WRONG_PASSWORD, fault());
    }

    @Test
    void ofAllThatWereGivenTheRightOneOpensIt() throws Exception {
        reader.unlockWith("1234");
        reader.unlockWith("29438173");

        Reading reading = assertInstanceOf(ReadResult.Read.class, read()).reading();

        assertTrue(reading.pages().getFirst().words().stream()
                .anyMatch(word -> word.text().contains("Factura") || word.text().contains("FACTURA")));
    }

    @Test
    void aPasswordIsTriedAndOnlyTheRightOneIsKept() throws Exception {
        assertEquals(DocumentReader.Unlocking.WRONG_PASSWORD, reader.unlock(locked, "1234"));
        assertEquals(Fault.ENCRYPTED, fault(), "the wrong one is forgotten");
        assertEquals(DocumentReader.Unlocking.OPENED, reader.unlock(locked, "29438173"));
        assertInstanceOf(ReadResult.Read.class, read());
    }

    @Test
    void whatIsNoPdfIsOpenedByNoPassword() throws Exception {
        Path other = Files.writeString(folder.resolve("b.pdf"), "hello");

        assertEquals(DocumentReader.Unlocking.UNREADABLE, reader.unlock(other, "29438173"));
    }

    @Test
    void whatItHoldsForTheEyeIsKnownOnceItIsUnlocked() {
        assertEquals(new Surveyed.Unknown(), reader.images().survey(locked, "a.pdf"));
        reader.unlock(locked, "29438173");
        assertEquals(new Surveyed.Seen(1, Set.of()), reader.images().survey(locked, "a.pdf"));
    }

    private Fault fault() throws Exception {
        return assertInstanceOf(ReadResult.Unreadable.class, read()).fault();
    }

    private ReadResult read() throws Exception {
        return reader.read(locked, "a.pdf", EnumSet.of(Reader.TEXT), (_, _) -> {});
    }
}
