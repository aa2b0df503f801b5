package app.bandeja.variation;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** What an office scanner makes of a document: 200 dpi gray, a little askew, soft and noisy, nothing but pictures. */
final class Scan {
    private static final int DPI = 200;

    private final Random random;
    private final double skew;
    private final int noise;
    private final float soft;
    private final float quality;

    Scan(long seed) {
        Dice dice = new Dice(seed);
        random = new Random(seed);
        skew = Math.toRadians(dice.between(-12, 12) / 10.0);
        noise = dice.between(3, 12);
        soft = dice.between(0, 12) / 100f;
        quality = dice.between(45, 85) / 100f;
    }

    /** Closes the original; the scan is the caller's to close. */
    PDDocument of(PDDocument original) throws IOException {
        PDDocument scan = new PDDocument();
        // Opened anew: an embedded font is only complete once it is saved.
        try (PDDocument saved = saved(original)) {
            PDFRenderer renderer = new PDFRenderer(saved);
            for (int i = 0; i < saved.getNumberOfPages(); i++) {
                PDRectangle format = saved.getPage(i).getMediaBox();
                BufferedImage picture = scanned(renderer.renderImageWithDPI(i, DPI, ImageType.GRAY));
                PDPage page = new PDPage(format);
                scan.addPage(page);
                PDImageXObject image = JPEGFactory.createFromImage(scan, picture, quality, DPI);
                try (PDPageContentStream content = new PDPageContentStream(scan, page)) {
                    content.drawImage(image, 0, 0, format.getWidth(), format.getHeight());
                }
            }
        }
        return scan;
    }

    private static PDDocument saved(PDDocument original) throws IOException {
        try (original) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            original.save(bytes);
            return Loader.loadPDF(bytes.toByteArray());
        }
    }

    private BufferedImage scanned(BufferedImage page) {
        BufferedImage askew = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = askew.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, page.getWidth(), page.getHeight());
        graphics.rotate(skew, page.getWidth() / 2.0, page.getHeight() / 2.0);
        graphics.drawImage(page, 0, 0, null);
        graphics.dispose();
        BufferedImage blurred = new ConvolveOp(
                        new Kernel(3, 3, new float[] {0, soft, 0, soft, 1 - 4 * soft, soft, 0, soft, 0}),
                        ConvolveOp.EDGE_NO_OP,
                        null)
                .filter(askew, null);
        addNoise(blurred.getRaster());
        return blurred;
    }

    private void addNoise(WritableRaster raster) {
        int[] row = new int[raster.getWidth()];
        for (int y = 0; y < raster.getHeight(); y++) {
            raster.getSamples(0, y, row.length, 1, 0, row);
            for (int x = 0; x < row.length; x++) {
                int gray = row[x] * 232 / 255 + 12 + random.nextInt(2 * noise + 1) - noise;
                row[x] = Math.clamp(gray, 0, 255);
            }
            raster.setSamples(0, y, row.length, 1, 0, row);
        }
    }
}
