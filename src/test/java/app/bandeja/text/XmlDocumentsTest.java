package app.bandeja.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Fault;
import app.bandeja.invoice.Finding;
import app.bandeja.invoice.FindingCode;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.Reader;
import app.bandeja.invoice.Reading;
import app.bandeja.invoice.Reason;
import app.bandeja.invoice.Signature;
import app.bandeja.text.bound.Bounds;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of exact data, and exact data in PDFs, as documents. */
class XmlDocumentsTest {
    private static final Path CACHE = Path.of("target", "ocr-cache").toAbsolutePath();
    private static final DocumentReader READER = new DocumentReader(new TextOptions("spa+eng", CACHE, Bounds.DEFAULT));
    private static final Set<Reader> ALL = EnumSet.allOf(Reader.class);

    @TempDir
    private Path folder;

    @AfterAll
    static void close() {
        READER.close();
    }

    private static byte[] sample(String name) throws IOException {
        try (InputStream in = XmlDocumentsTest.class.getResourceAsStream("einvoice/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }

    private ReadResult read(String name, byte[] content, Set<Reader> readers) throws Exception {
        Path file = Files.write(folder.resolve(name), content);
        return READER.read(file, name, readers, (page, pages) -> {});
    }

    private static Reading reading(ReadResult result) {
        return assertInstanceOf(ReadResult.Read.class, result).reading();
    }

    private static ReadResult notTaken() {
        return new ReadResult.NotTaken(Reason.TYPE_NOT_TAKEN);
    }

    @ParameterizedTest
    @CsvSource({
        "Factura.XML, ''",
        "factura.xsig, application/octet-stream",
        "IT01_1.xml.p7m, ''",
        "sin nombre, text/xml",
        "sin nombre, application/xml; charset=utf-8",
        "sin nombre, application/pkcs7-mime",
        "sin nombre, application/x-pkcs7-mime"
    })
    void exactDataIsTakenByNameOrByType(String name, String mimeType) {
        assertTrue(DocumentReader.takes(name, mimeType));
    }

    @Test
    void otherFilesAreNot() {
        assertFalse(DocumentReader.takes("xml.txt", "text/plain"));
        assertFalse(DocumentReader.takes("smime.p7s", "application/pkcs7-signature"));
        assertFalse(DocumentReader.takes("hoja.xlsx", "application/vnd.openxmlformats-officedocument"));
    }

    @Test
    void aFileHasNoPagesAndAnInvoiceForEach() throws Exception {
        Reading reading = reading(read("lote.xml", sample("facturae-batch.xml"), ALL));

        assertEquals(List.of(), reading.pages());
        assertEquals(3, reading.stated().size());
        assertEquals(Set.of(Reader.XML), reading.readers());
        assertEquals(
                Optional.of(Signature.ABSENT),
                reading.stated().getFirst().signature().map(Found::value));
    }

    @Test
    void withoutItsReaderItIsLeftAside() throws Exception {
        assertEquals(notTaken(), read("a.xml", sample("ubl-credit-note.xml"), EnumSet.of(Reader.TEXT)));
    }

    @Test
    void anInvoiceIsReadUnderANameThatPromisesNothing() throws Exception {
        assertEquals(
                1,
                reading(read("factura", sample("ubl-credit-note.xml"), ALL))
                        .stated()
                        .size());
    }

    @Test
    void aPdfUnderTheNameOfXmlIsReadAsWhatItIs() throws Exception {
        Path pdf = Pdfs.saved(Pdfs.invoice(), folder.resolve("b.pdf"));

        assertEquals(
                1, reading(read("a.xml", Files.readAllBytes(pdf), ALL)).pages().size());
    }

    @Test
    void wellFormedXmlThatIsNoInvoiceIsLeftAside() throws Exception {
        assertEquals(notTaken(), read("conf.xml", "<conf><a/></conf>".getBytes(StandardCharsets.UTF_8), ALL));
    }

    @Test
    void brokenXmlIsUnreadableUnderItsNameAndNothingOfOursUnderAnother() throws Exception {
        byte[] broken = "<a>\n<b></a>".getBytes(StandardCharsets.UTF_8);
        ReadResult.Unreadable unreadable = assertInstanceOf(ReadResult.Unreadable.class, read("a.xsig", broken, ALL));

        assertEquals(Fault.MALFORMED_XML, unreadable.fault());
        assertTrue(unreadable.detail().startsWith("line 2, column "), unreadable.detail());
        assertEquals(notTaken(), read("a.html", broken, ALL));
    }

    @Test
    void aBrokenEnvelopeAndAnEmptyFileAreUnreadable() throws Exception {
        assertEquals(
                Fault.CORRUPT,
                assertInstanceOf(ReadResult.Unreadable.class, read("a.p7m", new byte[] {1, 2, 3}, ALL))
                        .fault());
        assertEquals(
                Fault.EMPTY_FILE,
                assertInstanceOf(ReadResult.Unreadable.class, read("a.xml", new byte[0], ALL))
                        .fault());
    }

    @Test
    void dataInAPdfIsReadBesideItsPages() throws Exception {
        Reading reading = reading(read("a.pdf", pdf(Map.of("factur-x.xml", sample("cii-two-rates.xml"))), ALL));

        assertEquals(1, reading.pages().size());
        Draft draft = reading.stated().getFirst();
        assertEquals("VK-2026/118", draft.reference().number().orElseThrow().value());
        assertEquals(Optional.empty(), draft.signature());
        assertEquals(List.of(), reading.remarks());
    }

    @Test
    void thePrescribedNameCountsBeforeOthersAndOtherPapersNotAtAll() throws Exception {
        byte[] file = pdf(Map.of(
                "a.xml", sample("ubl-credit-note.xml"),
                "b.xml", "<conf/>".getBytes(StandardCharsets.UTF_8),
                "c.xml", sample("ubl-order.xml"),
                "ZUGFeRD-invoice.xml", sample("zugferd-1-credit.xml")));

        assertEquals(
                "GS 77",
                reading(read("a.pdf", file, ALL))
                        .stated()
                        .getFirst()
                        .reference()
                        .number()
                        .orElseThrow()
                        .value());
    }

    @Test
    void brokenDataInAPdfIsToldAndThePageIsRead() throws Exception {
        byte[] broken = "<a>\n<b></a>".getBytes(StandardCharsets.UTF_8);
        Reading reading = reading(read("a.pdf", pdf(Map.of("factur-x.xml", broken)), ALL));

        Finding remark = reading.remarks().getFirst();
        assertEquals(FindingCode.XML_UNREADABLE, remark.code());
        assertTrue(remark.arguments().getFirst().startsWith("line 2"), remark.toString());
        assertFalse(reading.pages().getFirst().words().isEmpty());
        assertEquals(List.of(), reading.stated());
    }

    @Test
    void withoutItsReaderDataInAPdfIsNotLookedAt() throws Exception {
        byte[] file = pdf(Map.of("factur-x.xml", sample("cii-two-rates.xml")));

        assertEquals(
                List.of(), reading(read("a.pdf", file, EnumSet.of(Reader.TEXT))).stated());
        assertEquals(
                1, reading(read("a.pdf", file, EnumSet.of(Reader.XML))).stated().size());
    }

    private byte[] pdf(Map<String, byte[]> attachments) throws IOException {
        PDDocument document = Pdfs.invoice();
        Map<String, PDComplexFileSpecification> files = new java.util.TreeMap<>();
        for (Map.Entry<String, byte[]> attachment : attachments.entrySet()) {
            PDComplexFileSpecification specification = new PDComplexFileSpecification();
            specification.setFile(attachment.getKey());
            specification.setEmbeddedFile(
                    new PDEmbeddedFile(document, new ByteArrayInputStream(attachment.getValue())));
            files.put(attachment.getKey(), specification);
        }
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(files);
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
        return Files.readAllBytes(Pdfs.saved(document, folder.resolve("made.pdf")));
    }
}
