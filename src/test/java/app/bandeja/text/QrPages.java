package app.bandeja.text;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Invoices with QR codes, made by tests and measured by benchmarks. */
public final class QrPages {
    public static final String VERIFACTU =
            "https://www2.agenciatributaria.gob.es/wlpl/TIKE-CONT/ValidarQR?nif=B84702133"
                    + "&numserie=2025%2F0318&fecha=30-09-2025&importe=1536.94";

    private static final double POINTS_A_MM = 72 / 25.4;
    private static final double LEFT = 380;
    private static final double BOTTOM = 600;

    private QrPages() {}

    /** How a code stands on a page, its lower left corner at the origin, one unit wide and high. */
    @FunctionalInterface
    public interface Mark {
        void on(PDDocument document, PDPageContentStream content) throws IOException;
    }

    /** The squares of a code, as the tax agency has it: correction level M, no edge. */
    public static BitMatrix squares(String text) {
        try {
            return new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 0));
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Drawn as filled rectangles. */
    public static Mark drawn(String text) {
        return (_, content) -> {
            BitMatrix squares = squares(text);
            double side = 1.0 / squares.getWidth();
            for (int y = 0; y < squares.getHeight(); y++) {
                for (int x = 0; x < squares.getWidth(); x++) {
                    if (squares.get(x, y)) {
                        content.addRect((float) (x * side), (float) (1 - (y + 1) * side), (float) side, (float) side);
                    }
                }
            }
            content.fill();
        };
    }

    /** Drawn light on a dark ground. */
    public static Mark inverted(String text) {
        return (document, content) -> {
            content.addRect(-0.1f, -0.1f, 1.2f, 1.2f);
            content.fill();
            content.setNonStrokingColor(Color.WHITE);
            drawn(text).on(document, content);
            content.setNonStrokingColor(Color.BLACK);
        };
    }

    /** Drawn as lines, which no look at shapes finds. */
    public static Mark hatched(String text) {
        return (_, content) -> {
            BitMatrix squares = squares(text);
            double side = 1.0 / squares.getWidth();
            content.setLineWidth((float) (side * 1.3)); // overlapping a little
            for (int y = 0; y < squares.getHeight(); y++) {
                for (int x = 0; x < squares.getWidth(); x++) {
                    if (squares.get(x, y)) {
                        float middle = (float) (1 - (y + 0.5) * side);
                        content.moveTo((float) (x * side), middle);
                        content.lineTo((float) ((x + 1) * side), middle);
                    }
                }
            }
            content.stroke();
        };
    }

    /** A picture with so many pixels a square. */
    public static Mark picture(String text, int pixels) {
        return (document, content) ->
                content.drawImage(LosslessFactory.createFromImage(document, image(text, pixels)), 0, 0, 1, 1);
    }

    /** Any picture. */
    public static Mark picture(BufferedImage image) {
        return (document, content) -> content.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, 1, 1);
    }

    public static BufferedImage image(String text, int pixels) {
        BitMatrix squares = squares(text);
        int width = squares.getWidth() * pixels;
        BufferedImage image = new BufferedImage(width, width, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < width; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, squares.get(x / pixels, y / pixels) ? 0x000000 : 0xFFFFFF);
            }
        }
        return image;
    }

    /** An invoice with a code of so many millimetres, and something said above it. */
    public static PDDocument page(Mark mark, double millimetres, String said) throws IOException {
        PDDocument document = new PDDocument();
        add(document, mark, millimetres, said);
        return document;
    }

    public static void add(PDDocument document, Mark mark, double millimetres, String said) throws IOException {
        Pdfs.page(document, PDRectangle.A4, (content, font) -> {
            words(content, font, said);
            content.saveGraphicsState();
            float side = (float) (millimetres * POINTS_A_MM);
            content.transform(new org.apache.pdfbox.util.Matrix(side, 0, 0, side, (float) LEFT, (float) BOTTOM));
            mark.on(document, content);
            content.restoreGraphicsState();
        });
    }

    private static void words(PDPageContentStream content, PDFont font, String said) throws IOException {
        for (int i = 0; i < Pdfs.INVOICE.length; i++) {
            Pdfs.text(content, font, 12, 72, 770 - 24 * i, Pdfs.INVOICE[i]);
        }
        Pdfs.text(content, font, 8, LEFT, 730, said);
    }

    /** The first page as a scanner sees it, so many dots an inch, leaning, with noise on every pixel (0 to 255). */
    public static PDDocument scanned(PDDocument original, int dpi, double degrees, int noise) throws IOException {
        try (PDDocument document = reopened(original)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, dpi, ImageType.GRAY);
            BufferedImage seen = noisy(leaning(page, degrees), noise);
            PDDocument scan = new PDDocument();
            PDImageXObject image = JPEGFactory.createFromImage(scan, seen, 0.75f);
            Pdfs.page(
                    scan,
                    PDRectangle.A4,
                    (content, _) ->
                            content.drawImage(image, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight()));
            return scan;
        }
    }

    private static BufferedImage leaning(BufferedImage page, double degrees) {
        BufferedImage out = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = out.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, out.getWidth(), out.getHeight());
        graphics.drawImage(
                page,
                AffineTransform.getRotateInstance(
                        Math.toRadians(degrees), page.getWidth() / 2.0, page.getHeight() / 2.0),
                null);
        graphics.dispose();
        return out;
    }

    private static BufferedImage noisy(BufferedImage page, int noise) {
        Random random = new Random(7);
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                int gray = page.getRaster().getSample(x, y, 0);
                int more = (int) Math.round(random.nextGaussian() * noise);
                page.getRaster().setSample(x, y, 0, Math.clamp(gray * 0.8 + 30 + more, 0, 255));
            }
        }
        return page;
    }

    private static PDDocument reopened(PDDocument document) throws IOException {
        try (document) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return Loader.loadPDF(out.toByteArray());
        }
    }
}
