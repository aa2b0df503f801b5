package app.bandeja.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.invoice.Page;
import app.bandeja.invoice.Reader;
import app.bandeja.invoice.Reading;
import app.bandeja.invoice.Reason;
import app.bandeja.invoice.Word;
import app.bandeja.text.bound.Bounds;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentReaderTest {
    private static final Path CACHE = Path.of("target", "ocr-cache").toAbsolutePath();
    private static final DocumentReader READER = new DocumentReader(new TextOptions("spa+eng", CACHE, Bounds.DEFAULT));
    private static final Set<Reader> ALL = EnumSet.allOf(Reader.class);

    @TempDir
    private Path folder;

    @AfterAll
    static void close() {
        READER.close();
    }

    @Test
    void takesPdfsByNameOrByType() {
        assertTrue(DocumentReader.takes("Factura.PDF", ""));
        assertTrue(DocumentReader.takes("sin nombre", "application/pdf"));
        assertFalse(DocumentReader.takes("léeme.txt", "text/plain"));
    }

    @Test
    void whatIsNoPdfAndDoesNotSayItIsOneIsNotTaken() throws Exception {
        Path file = Files.writeString(folder.resolve("nota.txt"), "Recoger el pan");

        assertEquals(new ReadResult.NotTaken(Reason.TYPE_NOT_TAKEN), READER.read(file, "nota.txt", ALL, (p, n) -> {}));
    }

    @Test
    void aLanguageWithoutAModelIsRefusedAtOnce() {
        TextOptions options = new TextOptions("spa+tlh", CACHE, Bounds.DEFAULT);

        assertThrows(IllegalArgumentException.class, () -> new DocumentReader(options).close());
    }

    @Test
    void readsTheTextLayerAndTellsItsProgress() throws Exception {
        List<String> told = new ArrayList<>();
        Path file = Pdfs.saved(Pdfs.invoice(), folder.resolve("a.pdf"));

        Page page = onlyPage(READER.read(file, "a.pdf", ALL, (p, n) -> told.add(p + " of " + n)));

        assertEquals(String.join(" ", Pdfs.INVOICE), text(page));
        assertEquals(Reader.TEXT, page.reader());
        assertEquals(595, page.width(), 0.5);
        assertEquals(List.of("1 of 1"), told);
    }

    @Test
    void aScanIsReadByOcrWithBoxesInPoints() throws Exception {
        Path file = Pdfs.saved(Pdfs.scan(), folder.resolve("scan.pdf"));

        Page page = onlyPage(read(file, ALL));

        assertEquals(Reader.OCR, page.reader());
        assertEquals(String.join(" ", Pdfs.INVOICE), text(page));
        Page exact = onlyPage(read(Pdfs.saved(Pdfs.invoice(), folder.resolve("a.pdf")), ALL));
        assertSamePlaces(exact.words(), page.words());
        assertTrue(page.words().stream().allMatch(word -> word.confidence() > 0.5 && word.confidence() <= 1));
    }

    @Test
    void aPageTurnedInTheViewerIsReadAsItIsSeen() throws Exception {
        PDDocument scan = Pdfs.scan();
        PDPage page = scan.getPage(0);
        // Drawn lying on its side, and turned upright again by the viewer.
        page.setMediaBox(new PDRectangle(0, 0, 842, 595));
        page.setRotation(90);
        try (var content = new PDPageContentStream(scan, page, AppendMode.PREPEND, false)) {
            content.transform(new Matrix(0, 1, -1, 0, 842, 0));
        }
        Path file = Pdfs.saved(scan, folder.resolve("turned.pdf"));

        assertEquals(String.join(" ", Pdfs.INVOICE), text(onlyPage(read(file, ALL))));
    }

    @Test
    void withoutOcrAScanIsAPageWithoutWords() throws Exception {
        Path file = Pdfs.saved(Pdfs.scan(), folder.resolve("scan.pdf"));

        assertEquals("", text(onlyPage(read(file, EnumSet.of(Reader.TEXT)))));
    }

    @Test
    void withOcrAloneThePageIsLookedAtWhateverItsTextLayer() throws Exception {
        Path file = Pdfs.saved(Pdfs.invoice(), folder.resolve("a.pdf"));

        Page page = onlyPage(read(file, EnumSet.of(Reader.OCR)));

        assertEquals(Reader.OCR, page.reader());
        assertEquals(String.join(" ", Pdfs.INVOICE), text(page));
    }

    @Test
    void aMisreadHiddenTextLayerGivesWayToWhatThePageShows() throws Exception {
        PDDocument scan = Pdfs.scan();
        try (var content = new PDPageContentStream(scan, scan.getPage(0), AppendMode.APPEND, true);
                PDDocument fonts = Pdfs.invoice()) {
            content.setRenderingMode(RenderingMode.NEITHER);
            var font = fonts.getPage(0)
                    .getResources()
                    .getFont(fonts.getPage(0)
                            .getResources()
                            .getFontNames()
                            .iterator()
                            .next());
            Pdfs.text(content, font, 12, 72, 770, "Facturo 2O25/0318 3O/0l/2O25");
            Pdfs.text(content, font, 12, 72, 746, "Base 1.27O,2O Total l.5З6,94 B847O2l33");
            Pdfs.text(
                    content, font, 12, 72, 722, "Cristalería del Norte, servicios de montaje en el local de la calle");
        }
        Path file = Pdfs.saved(scan, folder.resolve("misread.pdf"));

        Page page = onlyPage(read(file, ALL));

        assertEquals(Reader.OCR, page.reader());
        assertEquals(String.join(" ", Pdfs.INVOICE), text(page));
    }

    @Test
    void aHiddenTextLayerThatReadsWellMayLackADigitAndIsNotTrusted() throws Exception {
        Path file = Pdfs.saved(hiddenly(Pdfs.scan(), "0318", "038"), folder.resolve("lacking.pdf"));

        Page page = onlyPage(read(file, ALL));

        assertEquals(Reader.OCR, page.reader());
        assertEquals(String.join(" ", Pdfs.INVOICE), text(page));
    }

    @Test
    void aHiddenTextLayerIsTakenWhereThePictureShowsFarLess() throws Exception {
        PDDocument blank = new PDDocument();
        try (PDDocument faded = Pdfs.invoice()) {
            // All but a line of it is gone.
            BufferedImage picture = new PDFRenderer(faded).renderImageWithDPI(0, 150, ImageType.GRAY);
            Graphics2D graphics = picture.createGraphics();
            graphics.fillRect(0, 180, picture.getWidth(), picture.getHeight());
            graphics.dispose();
            PDPage page = new PDPage(PDRectangle.A4);
            blank.addPage(page);
            try (var content = new PDPageContentStream(blank, page)) {
                content.drawImage(LosslessFactory.createFromImage(blank, picture), 0, 0, 595, 842);
            }
        }
        Path file = Pdfs.saved(hiddenly(blank, "0318", "0318"), folder.resolve("faded.pdf"));

        assertEquals(Reader.TEXT, onlyPage(read(file, ALL)).reader());
    }

    /** With the invoice's words behind its picture, some of them changed. */
    private static PDDocument hiddenly(PDDocument scan, String printed, String misread) throws Exception {
        try (var content = new PDPageContentStream(scan, scan.getPage(0), AppendMode.APPEND, true);
                PDDocument fonts = Pdfs.invoice()) {
            content.setRenderingMode(RenderingMode.NEITHER);
            var resources = fonts.getPage(0).getResources();
            var font = resources.getFont(resources.getFontNames().iterator().next());
            for (int i = 0; i < Pdfs.INVOICE.length; i++) {
                Pdfs.text(content, font, 12, 72, 770 - 24 * i, Pdfs.INVOICE[i].replace(printed, misread));
            }
        }
        return scan;
    }

    @Test
    void aBlankPageIsAPageWithoutWords() throws Exception {
        PDDocument document = new PDDocument();
        document.addPage(new PDPage(PDRectangle.A4));

        assertEquals("", text(onlyPage(read(Pdfs.saved(document, folder.resolve("blank.pdf")), ALL))));
    }

    @Test
    void severalThreadsReadAtOnce() throws Exception {
        Path scan = Pdfs.saved(Pdfs.scan(), folder.resolve("scan.pdf"));
        Path invoice = Pdfs.saved(Pdfs.invoice(), folder.resolve("a.pdf"));
        Callable<String> reading = () -> text(onlyPage(read(scan, ALL))) + text(onlyPage(read(invoice, ALL)));
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (Future<String> future : threads.invokeAll(List.of(reading, reading))) {
                assertEquals(String.join(" ", Pdfs.INVOICE).repeat(2), future.get());
            }
        }
    }

    @Test
    void anInterruptStopsTheReading() throws Exception {
        Path file = Pdfs.saved(Pdfs.invoice(), folder.resolve("a.pdf"));
        Thread.currentThread().interrupt();

        assertThrows(InterruptedException.class, () -> read(file, ALL));
    }

    private ReadResult read(Path file, Set<Reader> readers) throws InterruptedException {
        return READER.read(file, String.valueOf(file.getFileName()), readers, (page, pages) -> {});
    }

    private static Page onlyPage(ReadResult result) {
        Reading reading = assertInstanceOf(ReadResult.Read.class, result).reading();
        assertEquals(1, reading.pages().size());
        return reading.pages().getFirst();
    }

    private static String text(Page page) {
        return String.join(" ", page.words().stream().map(Word::text).toList());
    }

    /** Within three points: the text layer's boxes are as tall as the font, OCR's as the ink. */
    private static void assertSamePlaces(List<Word> exact, List<Word> seen) {
        for (int i = 0; i < exact.size(); i++) {
            assertEquals(exact.get(i).box().x(), seen.get(i).box().x(), 3);
            assertEquals(exact.get(i).box().right(), seen.get(i).box().right(), 3);
            assertEquals(exact.get(i).box().centerY(), seen.get(i).box().centerY(), 3);
        }
    }
}
