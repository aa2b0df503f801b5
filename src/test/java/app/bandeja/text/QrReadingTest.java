package app.bandeja.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import app.bandeja.invoice.QrText;
import app.bandeja.invoice.Reader;
import app.bandeja.invoice.Reading;
import app.bandeja.text.bound.Bounds;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Finding QR codes on pages. */
class QrReadingTest {
    private static final Path CACHE = Path.of("target", "ocr-cache").toAbsolutePath();
    private static final DocumentReader READER = new DocumentReader(new TextOptions("spa+eng", CACHE, Bounds.DEFAULT));
    private static final Set<Reader> WITHOUT_OCR = EnumSet.of(Reader.TEXT, Reader.QR);
    private static final String CODE = QrPages.VERIFACTU;
    private static final String PAYMENT =
            "BCD\n002\n1\nSCT\n\nCristalería del Norte, S.L.\nES9121000418450200051332\nEUR1536.94\n\n\n2025/0318";

    @TempDir
    private Path folder;

    @AfterAll
    static void close() {
        READER.close();
    }

    private Reading read(PDDocument document, Set<Reader> readers) throws Exception {
        Path file = Pdfs.saved(document, folder.resolve("a.pdf"));
        return switch (READER.read(file, "a.pdf", readers, (_, _) -> {})) {
            case ReadResult.Read read -> read.reading();
            case ReadResult.Unreadable unreadable -> throw new AssertionError(unreadable);
            case ReadResult.NotTaken notTaken -> throw new AssertionError(notTaken);
        };
    }

    private void assertFinds(PDDocument document, QrText... codes) throws Exception {
        assertEquals(List.of(codes), read(document, WITHOUT_OCR).qrTexts());
    }

    static Stream<Arguments> marks() {
        return Stream.of(
                Arguments.of("drawn", QrPages.drawn(CODE)),
                Arguments.of("light on dark", QrPages.inverted(CODE)),
                Arguments.of("a picture, one pixel a square", QrPages.picture(CODE, 1)),
                Arguments.of("a picture, four pixels a square", QrPages.picture(CODE, 4)),
                Arguments.of("a picture, twenty pixels a square", QrPages.picture(CODE, 20)),
                Arguments.of("a picture, light on dark", QrPages.picture(negative(QrPages.image(CODE, 4)))),
                Arguments.of("a picture without a ground", QrPages.picture(groundless(QrPages.image(CODE, 4)))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("marks")
    void aCodeIsFoundHoweverItIsMade(String how, QrPages.Mark mark) throws Exception {
        assertFinds(QrPages.page(mark, 30, ""), new QrText(CODE, 1));
        assertFinds(QrPages.page(mark, 20, ""), new QrText(CODE, 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 180, 270})
    void onATurnedPage(int rotation) throws Exception {
        for (QrPages.Mark mark : List.of(QrPages.drawn(CODE), QrPages.picture(CODE, 4))) {
            PDDocument document = QrPages.page(mark, 30, "");
            document.getPage(0).setRotation(rotation);
            assertFinds(document, new QrText(CODE, 1));
        }
    }

    @Test
    void onACroppedPage() throws Exception {
        PDDocument document = QrPages.page(QrPages.drawn(CODE), 30, "");
        document.getPage(0).setCropBox(new PDRectangle(50, 400, 500, 400));
        assertFinds(document, new QrText(CODE, 1));
    }

    @ParameterizedTest
    @CsvSource({"200, 0, 8", "200, 3, 8", "200, -5, 12", "300, 2, 15", "150, 1, 5"})
    void onAScan(int dpi, double degrees, int noise) throws Exception {
        assertFinds(
                QrPages.scanned(QrPages.page(QrPages.drawn(CODE), 30, ""), dpi, degrees, noise), new QrText(CODE, 1));
    }

    @Test
    void onAScanThatIsReadByOcrItIsDrawnForThatAlone() throws Exception {
        PDDocument scan = QrPages.scanned(QrPages.page(QrPages.drawn(CODE), 30, "QR tributario:"), 200, 0, 5);

        Reading reading = read(scan, EnumSet.allOf(Reader.class));

        assertEquals(List.of(new QrText(CODE, 1)), reading.qrTexts());
        assertEquals(EnumSet.of(Reader.OCR, Reader.QR), reading.readers());
    }

    @Test
    void onAGrainyScanWhoseWordsPromiseOneASmallCodeIsFoundByAFinerLook() throws Exception {
        PDDocument scan = QrPages.scanned(QrPages.page(QrPages.drawn(CODE), 20, "QR tributario:"), 200, 2, 14);

        assertEquals(
                List.of(new QrText(CODE, 1)),
                read(scan, EnumSet.allOf(Reader.class)).qrTexts());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "QR tributario:",
                "VERI*FACTU",
                "Veri*Factu",
                "TicketBAI",
                "ATCUD:JFZ67XGJ-318",
                "Comprobante Autorizado"
            })
    void wordsThatPromiseACodeAreWorthASecondLook(String said) throws Exception {
        assertFinds(QrPages.page(QrPages.hatched(CODE), 30, said), new QrText(CODE, 1));
    }

    @Test
    void withoutSuchWordsAPageThatShowsNothingLikeACodeIsNotDrawn() throws Exception {
        assertFinds(QrPages.page(QrPages.hatched(CODE), 30, "Gracias por su compra"));
    }

    @Test
    void everyCodeIsToldWithItsPage() throws Exception {
        PDDocument document = QrPages.page(
                (pdf, content) -> {
                    QrPages.picture(PAYMENT, 4).on(pdf, content);
                    content.transform(org.apache.pdfbox.util.Matrix.getTranslateInstance(0, -1.5f));
                    QrPages.picture(CODE, 4).on(pdf, content);
                },
                30,
                "");
        QrPages.add(document, QrPages.drawn(CODE.replace("0318", "0319")), 30, "");

        assertFinds(document, new QrText(PAYMENT, 1), new QrText(CODE, 1), new QrText(CODE.replace("0318", "0319"), 2));
    }

    @Test
    void noneIsSoughtWhereTheyAreNotAskedFor() throws Exception {
        Reading reading = read(QrPages.page(QrPages.drawn(CODE), 30, "QR tributario:"), EnumSet.of(Reader.TEXT));

        assertEquals(List.of(), reading.qrTexts());
    }

    @Test
    void aBrokenPictureCostsTheCodeAndNotTheWords() throws Exception {
        PDDocument document = QrPages.page(
                (pdf, content) -> {
                    QrPages.picture(CODE, 4).on(pdf, content);
                },
                30,
                "QR tributario:");
        var resources = document.getPage(0).getResources();
        for (COSName name : resources.getXObjectNames()) {
            resources.getXObject(name).getCOSObject().setItem(COSName.COLORSPACE, COSName.getPDFName("Nonsense"));
        }

        Reading reading = read(document, WITHOUT_OCR);

        assertEquals(List.of(), reading.qrTexts());
        assertFalse(reading.pages().getFirst().words().isEmpty());
    }

    @Test
    void aPictureFullOfCornersTakesNoLongTime() throws Exception {
        PDDocument document = QrPages.page(QrPages.picture(corners()), 60, "");

        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> assertFinds(document));
    }

    private static BufferedImage corners() throws IOException {
        BufferedImage image = new BufferedImage(1800, 1800, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 1800, 1800);
        for (int y = 10; y < 1770; y += 24) {
            for (int x = 10; x < 1770; x += 24) {
                graphics.setColor(Color.BLACK);
                graphics.fillRect(x, y, 14, 14);
                graphics.setColor(Color.WHITE);
                graphics.fillRect(x + 2, y + 2, 10, 10);
                graphics.setColor(Color.BLACK);
                graphics.fillRect(x + 4, y + 4, 6, 6);
            }
        }
        graphics.dispose();
        return image;
    }

    private static BufferedImage negative(BufferedImage image) {
        BufferedImage out = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < out.getHeight(); y++) {
            for (int x = 0; x < out.getWidth(); x++) {
                out.setRGB(x, y, ~image.getRGB(x, y));
            }
        }
        return out;
    }

    // Black where it is dark, transparent where it is not.
    private static BufferedImage groundless(BufferedImage image) {
        BufferedImage out = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < out.getHeight(); y++) {
            for (int x = 0; x < out.getWidth(); x++) {
                out.setRGB(x, y, (image.getRGB(x, y) & 0xFF) < 128 ? 0xFF000000 : 0);
            }
        }
        return out;
    }
}
