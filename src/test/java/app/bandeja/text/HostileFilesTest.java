package app.bandeja.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.bandeja.invoice.Fault;
import app.bandeja.invoice.Reader;
import app.bandeja.invoice.Word;
import app.bandeja.text.bound.Bounds;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileFilesTest {
    private static final Bounds TIGHT =
            new Bounds(2 << 20, 3, 2_000_000, 1 << 20, Duration.ofMinutes(1), Duration.ofSeconds(30));

    @TempDir
    private Path folder;

    @Test
    void noBytes() throws Exception {
        assertFault(Fault.EMPTY_FILE, write(new byte[0]));
    }

    @Test
    void moreBytesThanTheLimit() throws Exception {
        assertFault(Fault.TOO_LARGE, write(new byte[(2 << 20) + 1]));
    }

    @Test
    void somethingElseUnderAPdfsName() throws Exception {
        assertFault(Fault.NOT_A_PDF, write(bytes("<html><body>Inicie sesión</body></html>")));
    }

    @Test
    void nonsenseAfterAPdfsHeader() throws Exception {
        assertFault(
                Fault.CORRUPT,
                write(bytes("%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj <<")));
    }

    @Test
    void aPdfThatWasCutOffIsNotTakenForABlankScan() throws Exception {
        byte[] content = Pdfs.stream("", bytes("0 0 m ".repeat(2000)));
        byte[] whole = Files.readAllBytes(Pdfs.raw(folder.resolve("whole.pdf"), "/Contents 4 0 R", content));

        assertFault(Fault.CORRUPT, write(Arrays.copyOf(whole, whole.length / 2)));
    }

    @Test
    void aPassword() throws Exception {
        PDDocument document = Pdfs.invoice();
        document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));

        assertFault(Fault.ENCRYPTED, Pdfs.saved(document, folder.resolve("a.pdf")));
    }

    @Test
    void aLockThatOnlyForbidsPrintingIsNoPassword() throws Exception {
        PDDocument document = Pdfs.invoice();
        AccessPermission permission = new AccessPermission();
        permission.setCanPrint(false);
        document.protect(new StandardProtectionPolicy("owner", "", permission));

        assertEquals("Cristalería", firstWord(Pdfs.saved(document, folder.resolve("a.pdf"))));
    }

    @Test
    void aBombBehindALockWithoutPassword() throws Exception {
        PDDocument document = Pdfs.invoice();
        PDStream content = new PDStream(document);
        try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes(" ".repeat(3 << 20)));
        }
        document.getPage(0).setContents(content);
        document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));

        assertFault(Fault.STREAM_TOO_LONG, Pdfs.saved(document, folder.resolve("a.pdf")));
    }

    @Test
    void morePagesThanTheLimit() throws Exception {
        PDDocument document = new PDDocument();
        for (int i = 0; i < 4; i++) {
            document.addPage(new PDPage(PDRectangle.A4));
        }

        assertFault(Fault.TOO_MANY_PAGES, Pdfs.saved(document, folder.resolve("a.pdf")));
    }

    @Test
    void noPages() throws Exception {
        assertFault(Fault.NO_PAGES, Pdfs.saved(new PDDocument(), folder.resolve("a.pdf")));
    }

    @Test
    void aPageInACircle() throws Exception {
        assertFault(Fault.NO_PAGES, write(bytes("""
                %PDF-1.7
                1 0 obj
                <</Type/Catalog/Pages 2 0 R>>
                endobj
                2 0 obj
                <</Type/Pages/Count 1/Kids[2 0 R]/Parent 2 0 R>>
                endobj
                trailer
                <</Size 3/Root 1 0 R>>
                startxref
                0
                %%EOF
                """)));
    }

    @Test
    void aHugePageWithTextIsReadAndNeverDrawn() throws Exception {
        PDDocument document = Pdfs.invoice();
        document.getPage(0).setMediaBox(new PDRectangle(2_000_000, 2_000_000));

        assertEquals("Cristalería", firstWord(Pdfs.saved(document, folder.resolve("a.pdf"))));
    }

    @Test
    void aHugePageWithoutText() throws Exception {
        PDDocument document = Pdfs.scan();
        document.getPage(0).setMediaBox(new PDRectangle(2_000_000, 2_000_000));

        assertFault(Fault.PAGE_TOO_LARGE, Pdfs.saved(document, folder.resolve("a.pdf")));
    }

    @Test
    void aPictureOfMorePixelsThanTheLimit() throws Exception {
        byte[] picture = Pdfs.stream(
                "/Type/XObject/Subtype/Image/Width 2000/Height 1001/BitsPerComponent 8/ColorSpace/DeviceGray/Filter/FlateDecode",
                Pdfs.deflated(new byte[2000 * 1001]));
        byte[] content = Pdfs.stream("", bytes("q 595 0 0 842 0 0 cm /P Do Q"));

        assertFault(
                Fault.PAGE_TOO_LARGE,
                Pdfs.raw(
                        folder.resolve("a.pdf"),
                        "/Resources<</XObject<</P 4 0 R>>>>/Contents 5 0 R",
                        picture,
                        content));
    }

    @Test
    void pageContentThatInflatesWithoutEnd() throws Exception {
        byte[] content = Pdfs.stream("/Filter/FlateDecode", Pdfs.deflatedSpaces(20));

        assertFault(Fault.STREAM_TOO_LONG, Pdfs.raw(folder.resolve("a.pdf"), "/Contents 4 0 R", content));
    }

    @Test
    void deflatedWithinDeflated() throws Exception {
        byte[] twice = Pdfs.deflated(Pdfs.deflatedSpaces(20));
        byte[] objects = Pdfs.stream("/Type/ObjStm/N 1/First 4/Filter[/FlateDecode/FlateDecode]", twice);

        assertFault(Fault.STREAM_TOO_LONG, Pdfs.raw(folder.resolve("a.pdf"), "/Contents 4 0 R", objects));
    }

    @Test
    void aStreamThatInflatesByRunLengths() throws Exception {
        byte[] runs = new byte[80_000];
        for (int i = 0; i < runs.length; i += 2) {
            runs[i] = (byte) 129; // the next byte, 128 times
            runs[i + 1] = ' ';
        }

        assertFault(
                Fault.STREAM_TOO_LONG,
                Pdfs.raw(folder.resolve("a.pdf"), "/Contents 4 0 R", Pdfs.stream("/Filter/RunLengthDecode", runs)));
    }

    @Test
    void manyStreamsThatAreTooLongTogether() throws Exception {
        byte[] almost = Pdfs.stream("/Filter/FlateDecode", Pdfs.deflated(bytes(" ".repeat(1 << 20))));
        byte[][] streams = new byte[9][];
        Arrays.fill(streams, almost);

        assertFault(Fault.STREAM_TOO_LONG, Pdfs.raw(folder.resolve("a.pdf"), "/Contents 4 0 R", streams));
    }

    @Test
    void arraysNestedWithoutEnd() throws Exception {
        assertFault(
                Fault.NESTED_TOO_DEEP,
                Pdfs.raw(folder.resolve("a.pdf"), "/Y 4 0 R", bytes("[".repeat(60_000) + "]".repeat(60_000))));
    }

    @Test
    void formsThatDrawEachOtherTwiceOverAndOver() throws Exception {
        byte[][] forms = new byte[31][];
        for (int i = 0; i < 30; i++) {
            String twice = "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F " + (i + 5) + " 0 R>>>>";
            forms[i] = Pdfs.stream(twice, bytes("/F Do /F Do"));
        }
        forms[30] = Pdfs.stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]", bytes("0 0 m"));
        Path file = Pdfs.raw(folder.resolve("a.pdf"), "/Contents 4 0 R/Resources<</XObject<</F 5 0 R>>>>", forms);
        Bounds impatient = new Bounds(2 << 20, 3, 2_000_000, 1 << 20, Duration.ofMillis(300), Duration.ofSeconds(1));

        assertEquals(Fault.TOO_SLOW, fault(read(file, impatient)));
    }

    @Test
    void aPageThatOcrDoesNotFinishInTime() throws Exception {
        Path file = Pdfs.saved(Pdfs.scan(), folder.resolve("a.pdf"));
        Bounds impatient = new Bounds(2 << 20, 3, 4_000_000, 4 << 20, Duration.ofMinutes(1), Duration.ofMillis(1));

        assertEquals(Fault.TOO_SLOW, fault(read(file, impatient)));
    }

    @Test
    void aMailsHeaderBeforeTheFileDoesNoHarm() throws Exception {
        byte[] pdf = Files.readAllBytes(Pdfs.saved(Pdfs.invoice(), folder.resolve("whole.pdf")));
        byte[] head = bytes("Content-Type: application/pdf\r\nContent-Transfer-Encoding: binary\r\n\r\n");
        byte[] both = Arrays.copyOf(head, head.length + pdf.length);
        System.arraycopy(pdf, 0, both, head.length, pdf.length);

        assertEquals("Cristalería", firstWord(write(both)));
    }

    @Test
    void aWrongTableOfObjectsIsRepaired() throws Exception {
        byte[] content = Pdfs.stream("/Filter/FlateDecode", Pdfs.deflated(bytes("0 0 m")));
        Path file = Pdfs.raw(folder.resolve("a.pdf"), "/Contents 4 0 R", content);

        assertInstanceOf(ReadResult.Read.class, read(file, TIGHT));
    }

    @Test
    void everyBadFileOfTheCorpusEndsInAValue() throws Exception {
        Path bad = Path.of("..", "shared", "corpus", "es", "bad");
        assumeTrue(Files.isDirectory(bad));
        Map<String, String> results = new TreeMap<>();
        try (Stream<Path> files = Files.list(bad)) {
            for (Path file : files.toList()) {
                results.put(String.valueOf(file.getFileName()).substring(0, 3), summary(read(file, Bounds.DEFAULT)));
            }
        }

        assertEquals(
                "{b01=EMPTY_FILE, b02=129, b03=ENCRYPTED, b04=NOT_A_PDF, b05=2, b06=0, b07=TOO_MANY_PAGES,"
                        + " b08=129, b09=5, b10=STREAM_TOO_LONG, b11=STREAM_TOO_LONG, b12=NESTED_TOO_DEEP, b13=129,"
                        + " b14=129, b15=NO_PAGES}",
                results.toString());
    }

    private static String summary(ReadResult result) {
        return switch (result) {
            case ReadResult.Read read ->
                String.valueOf(read.reading().pages().stream()
                        .mapToInt(page -> page.words().size())
                        .sum());
            case ReadResult.Unreadable unreadable -> unreadable.fault().name();
            case ReadResult.NotTaken notTaken -> notTaken.reason().name();
        };
    }

    private static void assertFault(Fault fault, Path file) throws InterruptedException {
        assertEquals(fault, fault(read(file, TIGHT)));
    }

    private static Fault fault(ReadResult result) {
        return assertInstanceOf(ReadResult.Unreadable.class, result).fault();
    }

    private static String firstWord(Path file) throws InterruptedException {
        List<Word> words = assertInstanceOf(ReadResult.Read.class, read(file, TIGHT))
                .reading()
                .pages()
                .getFirst()
                .words();
        return words.getFirst().text();
    }

    private static ReadResult read(Path file, Bounds bounds) throws InterruptedException {
        Path cache = Path.of("target", "ocr-cache").toAbsolutePath();
        try (DocumentReader reader = new DocumentReader(new TextOptions("spa+eng", cache, bounds))) {
            return reader.read(file, "a.pdf", EnumSet.allOf(Reader.class), (page, pages) -> {});
        }
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("a.pdf"), bytes);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
