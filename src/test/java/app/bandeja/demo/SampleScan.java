package app.bandeja.demo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Makes of a page what an office scanner would: 200 dpi gray, a little askew, with noise, nothing but a picture. */
final class SampleScan {
    private static final double SKEW = Math.toRadians(0.5);
    private static final int NOISE = 5;
    private static final float JPEG_QUALITY = 0.35f;

    private SampleScan() {}

    static PDDocument of(PDDocument original) throws IOException {
        BufferedImage picture = new PDFRenderer(original).renderImageWithDPI(0, 200, ImageType.GRAY);
        PDDocument scan = new PDDocument();
        PDPage page = new PDPage(PDRectangle.A4);
        scan.addPage(page);
        PDImageXObject image = JPEGFactory.createFromImage(scan, scanned(picture), JPEG_QUALITY, 200);
        try (PDPageContentStream content = new PDPageContentStream(scan, page)) {
            content.drawImage(image, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
        }
        return scan;
    }

    private static BufferedImage scanned(BufferedImage page) {
        BufferedImage scanned = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = scanned.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, page.getWidth(), page.getHeight());
        graphics.rotate(SKEW, page.getWidth() / 2.0, page.getHeight() / 2.0);
        graphics.drawImage(page, 0, 0, null);
        graphics.dispose();
        addNoise(scanned.getRaster());
        return scanned;
    }

    private static void addNoise(WritableRaster raster) {
        Random random = new Random(7);
        for (int y = 0; y < raster.getHeight(); y++) {
            for (int x = 0; x < raster.getWidth(); x++) {
                int gray = raster.getSample(x, y, 0) * 235 / 255 + 12 + random.nextInt(2 * NOISE + 1) - NOISE;
                raster.setSample(x, y, 0, Math.clamp(gray, 0, 255));
            }
        }
    }
}
