package app.bandeja.text;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Whole files of every kind that is read, to be harmed. */
public final class FuzzBases {
    private static final Path CORPUS = Path.of("..", "shared", "corpus");
    private static final long LARGE = 400_000;
    private static final List<String> XML = List.of(
            "cii-two-rates.xml", "facturae-batch.xml", "fatturapa.xml", "ubl-credit-note.xml", "zugferd-1-credit.xml");

    private final Path work;
    private final List<Base> bases = new ArrayList<>();

    private FuzzBases(Path work) {
        this.work = work;
    }

    /** A whole file. */
    public static final class Base {
        private final String name;
        private final byte[] bytes;

        private Base(String name, byte[] bytes) {
            this.name = name;
            this.bytes = bytes;
        }

        /** With the ending that tells its kind. */
        public String name() {
            return name;
        }

        public byte[] bytes() {
            return bytes.clone();
        }
    }

    /** Small ones, made here. */
    public static List<Base> made(Path work) throws IOException {
        FuzzBases made = new FuzzBases(work);
        made.pdfs();
        made.pictures();
        for (String name : XML) {
            made.add(name, resource("/app/bandeja/text/einvoice/" + name));
        }
        return made.bases;
    }

    /** Those, and hostile and ordinary documents where there are any. */
    public static List<Base> all(Path work) throws IOException {
        List<Base> all = new ArrayList<>(made(work));
        for (String folder : List.of("es/bad", "es/docs", "eu/docs", "xml/docs")) {
            all.addAll(found(CORPUS.resolve(folder)));
        }
        return all;
    }

    private static List<Base> found(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Base> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                if (Files.size(file) > 0 && Files.size(file) < LARGE) {
                    found.add(new Base(String.valueOf(file.getFileName()), Files.readAllBytes(file)));
                }
            }
        }
        return found;
    }

    private void add(String name, byte[] bytes) {
        bases.add(new Base(name, bytes));
    }

    private void pdfs() throws IOException {
        add("printed.pdf", Files.readAllBytes(Scans.printed(work.resolve("printed.pdf"), 1, 2)));
        add("scanned.pdf", Files.readAllBytes(Scans.scanned(work.resolve("scanned.pdf"), 1, 2)));
        add("legible.pdf", legible());
        for (String filter : List.of("DCTDecode", "JPXDecode", "JBIG2Decode", "CCITTFaxDecode", "LZWDecode")) {
            add(filter + ".pdf", pictured(filter));
        }
        try (PDDocument coded = QrPages.page(QrPages.picture(QrPages.VERIFACTU, 2), 30, "QR tributario:")) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            coded.save(out);
            add("coded.pdf", out.toByteArray());
        }
    }

    /** With nothing packed, so that harm reaches what is drawn. */
    private byte[] legible() throws IOException {
        String content = """
                BT /F 12 Tf 1 0 0 1 60 700 Tm (Factura 2025/0318) Tj 0 -20 Td (Total 1.536,94) Tj ET
                q 200 0 0 50 60 500 cm /P Do Q q 1 0 0 1 60 400 cm /X Do Q 0 0 1 rg 60 300 m 200 300 l S
                BI /W 8 /H 8 /BPC 1 /CS /G ID 12345678 EI
                """;
        return Files.readAllBytes(Pdfs.raw(
                work.resolve("legible.pdf"),
                "/Contents 4 0 R/Rotate 90/Resources<</Font<</F 5 0 R>>/XObject<</P 6 0 R/X 7 0 R>>>>",
                Pdfs.stream("", bytes(content)),
                bytes("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/FirstChar 32/LastChar 34/Widths[278 278 355]>>"),
                Pdfs.stream(
                        "/Type/XObject/Subtype/Image/Width 40/Height 10/BitsPerComponent 8/ColorSpace/DeviceGray",
                        new byte[400]),
                Pdfs.stream(
                        "/Type/XObject/Subtype/Form/BBox[0 0 200 80]/Matrix[1 0 0 1 0 0]/Resources<</Font<</F 5 0 R>>>>",
                        bytes("BT /F 9 Tf 0 10 Td (Base imponible 1.270,20) Tj ET"))));
    }

    /** A page that is one picture, packed so; what it unpacks to is nonsense, but for the first. */
    private byte[] pictured(String filter) throws IOException {
        byte[] data = filter.equals("DCTDecode") ? written("jpg", "") : bytes("0123456789".repeat(40));
        return Files.readAllBytes(Pdfs.raw(
                work.resolve(filter + ".pdf"),
                "/Contents 4 0 R/Resources<</XObject<</P 5 0 R>>>>",
                Pdfs.stream("", bytes("q 500 0 0 700 40 60 cm /P Do Q")),
                Pdfs.stream(
                        "/Type/XObject/Subtype/Image/Width 827/Height 1165/BitsPerComponent "
                                + (filter.startsWith("JB") || filter.startsWith("CC") ? 1 : 8)
                                + "/ColorSpace/DeviceGray/Filter/"
                                + filter
                                + "/DecodeParms<</K -1/Columns 827/Rows 1165>>",
                        data)));
    }

    private void pictures() throws IOException {
        add("page.jpg", written("jpg", ""));
        add("page.png", written("png", ""));
        for (String packing : List.of("LZW", "JPEG", "Deflate", "PackBits")) {
            add(packing + ".tif", written("tif", packing));
        }
        add("fax.tif", fax());
    }

    private BufferedImage page(ImageType type) throws IOException {
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(Scans.printed(work.resolve("page.pdf"), 5, 1)))) {
            return new PDFRenderer(document).renderImageWithDPI(0, 200, type);
        }
    }

    private byte[] written(String kind, String packing) throws IOException {
        return written(page(ImageType.GRAY), kind, packing);
    }

    private byte[] fax() throws IOException {
        return written(page(ImageType.BINARY), "tif", "CCITT T.6");
    }

    private static byte[] written(BufferedImage image, String kind, String packing) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(kind).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (!packing.isEmpty()) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionType(packing);
            }
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(FuzzBases.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }
}
