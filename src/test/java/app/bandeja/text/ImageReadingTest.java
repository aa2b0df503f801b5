package app.bandeja.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.invoice.Fault;
import app.bandeja.invoice.FindingCode;
import app.bandeja.invoice.Reader;
import app.bandeja.invoice.Reading;
import app.bandeja.invoice.Word;
import app.bandeja.text.bound.Bounds;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures are documents: of each kind, whichever way up, and broken ones end in a value. */
class ImageReadingTest {
    private static final Path CACHE = Path.of("target", "ocr-cache").toAbsolutePath();
    private static final DocumentReader READER = new DocumentReader(new TextOptions("spa", CACHE, Bounds.DEFAULT));
    private static final Set<Reader> ALL = EnumSet.allOf(Reader.class);

    @TempDir
    private static Path folder;

    private static BufferedImage page;

    @BeforeAll
    static void draw() throws IOException {
        try (PDDocument document = Pdfs.invoice()) {
            page = new PDFRenderer(document).renderImageWithDPI(0, 150, ImageType.RGB);
        }
    }

    @AfterAll
    static void close() {
        READER.close();
    }

    @Test
    void picturesOfEachKindAreRead() throws Exception {
        for (String kind : List.of("jpg", "png", "tiff")) {
            assertSaysTotal(reading(written(page, kind)));
        }
    }

    @Test
    void aPictureThatLiesOnItsSideIsSetUpright() throws Exception {
        BufferedImage side = new BufferedImage(page.getHeight(), page.getWidth(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                side.setRGB(page.getHeight() - 1 - y, x, page.getRGB(x, y));
            }
        }
        Reading reading = reading(written(side, "png"));
        assertSaysTotal(reading);
        assertTrue(
                reading.pages().getFirst().height() > reading.pages().getFirst().width());
    }

    @Test
    void wordsAreShownWhereTheyStand() throws Exception {
        Word number = reading(written(page, "png")).pages().getFirst().words().stream()
                .filter(word -> word.text().contains("2025/0318"))
                .findFirst()
                .orElseThrow();
        // Drawn with its baseline 48 points below the first line's, which is 72 points under the top of an A4 page.
        assertEquals(842 - 770 + 48, number.box().bottom(), 4);
    }

    @Test
    void aPictureThatBreaksOffSaysSo() throws Exception {
        byte[] whole = Files.readAllBytes(written(page, "jpg"));
        Path cut = Files.write(folder.resolve("cut.jpg"), Arrays.copyOf(whole, whole.length * 9 / 10));
        assertEquals(
                List.of(FindingCode.FILE_INCOMPLETE),
                reading(cut).remarks().stream().map(remark -> remark.code()).toList());
    }

    @Test
    void whatOnlyClaimsToBeAPictureIsRefused() throws Exception {
        assertEquals(Fault.CORRUPT, fault(Files.writeString(folder.resolve("no.jpg"), "no picture")));
        assertEquals(Fault.EMPTY_FILE, fault(Files.writeString(folder.resolve("empty.png"), "")));
    }

    private static Path written(BufferedImage image, String kind) throws IOException {
        Path file = folder.resolve("page." + kind);
        assertTrue(ImageIO.write(image, kind, file.toFile()));
        return file;
    }

    private static Reading reading(Path file) throws InterruptedException {
        String name = String.valueOf(file.getFileName());
        return assertInstanceOf(ReadResult.Read.class, READER.read(file, name, ALL, (read, all) -> {}))
                .reading();
    }

    private static Fault fault(Path file) throws InterruptedException {
        String name = String.valueOf(file.getFileName());
        return assertInstanceOf(ReadResult.Unreadable.class, READER.read(file, name, ALL, (read, all) -> {}))
                .fault();
    }

    private static void assertSaysTotal(Reading reading) {
        String text =
                reading.pages().getFirst().words().stream().map(Word::text).collect(Collectors.joining(" "));
        assertTrue(text.contains("Total factura 1.536,94"), text);
    }
}
