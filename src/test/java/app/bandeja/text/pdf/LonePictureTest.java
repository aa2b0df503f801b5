package app.bandeja.text.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import app.bandeja.text.bound.Bounds;
import app.bandeja.text.bound.Deadline;
import app.bandeja.text.layer.PageFrame;
import app.bandeja.text.picture.GrayImage;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A scanned page's picture taken as it is must be what drawing the page shows. */
class LonePictureTest {
    private static final int GRID = 12;
    private static final int TOLERANCE = 14;
    private static final float WIDE = 420;
    private static final float HIGH = 595;

    private interface Content {
        void draw(PDPageContentStream to, PDImageXObject scan) throws Exception;
    }

    private final PDDocument document = new PDDocument();
    private final PDPage page = new PDPage(new PDRectangle(WIDE, HIGH));

    LonePictureTest() {
        document.addPage(page);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void aScanOnATurnedPageIsWhatIsDrawn(int rotation) throws Exception {
        page.setRotation(rotation);
        with((to, scan) -> to.drawImage(scan, 0, 0, WIDE, HIGH));
        assertSame();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "420 0 0 595 0 0", "-420 0 0 -595 420 595", "0 595 -420 0 420 0", "0 -595 420 0 0 595",
                "-420 0 0 595 420 0", "420 0 0 -595 0 595", "420 20 -20 595 0 0", "400 0 0 570 10 10"
            })
    void aScanPlacedByAnyMatrixIsWhatIsDrawn(String matrix) throws Exception {
        String[] m = matrix.split(" ");
        with((to, scan) -> to.drawImage(
                scan,
                new Matrix(
                        Float.parseFloat(m[0]),
                        Float.parseFloat(m[1]),
                        Float.parseFloat(m[2]),
                        Float.parseFloat(m[3]),
                        Float.parseFloat(m[4]),
                        Float.parseFloat(m[5]))));
        assertSame();
    }

    @Test
    void aCropBoxAwayFromTheOriginIsHeeded() throws Exception {
        page.setMediaBox(new PDRectangle(100, 50, WIDE, HIGH));
        page.setCropBox(new PDRectangle(100, 50, WIDE, HIGH));
        with((to, scan) -> to.drawImage(scan, 100, 50, WIDE, HIGH));
        assertSame();
    }

    @Test
    void aClippedScanIsDrawn() throws Exception {
        with((to, scan) -> {
            to.addRect(0, 0, WIDE, HIGH / 2);
            to.clip();
            to.drawImage(scan, 0, 0, WIDE, HIGH);
        });
        assertSame();
    }

    @Test
    void aScanThatIsLetThroughHalfIsDrawn() throws Exception {
        with((to, scan) -> {
            PDExtendedGraphicsState state = new PDExtendedGraphicsState();
            state.setNonStrokingAlphaConstant(0.3f);
            to.setGraphicsStateParameters(state);
            to.drawImage(scan, 0, 0, WIDE, HIGH);
        });
        assertSame();
    }

    @Test
    void aScanThatIsBlendedWithWhiteIsDrawn() throws Exception {
        with((to, scan) -> {
            PDExtendedGraphicsState state = new PDExtendedGraphicsState();
            state.setBlendMode(BlendMode.DIFFERENCE);
            to.setGraphicsStateParameters(state);
            to.drawImage(scan, 0, 0, WIDE, HIGH);
        });
        assertSame();
    }

    @Test
    void aNoteStuckOnAScanIsDrawn() throws Exception {
        with((to, scan) -> to.drawImage(scan, 0, 0, WIDE, HIGH));
        PDAnnotationSquare note = new PDAnnotationSquare();
        note.setRectangle(new PDRectangle(50, 300, 300, 200));
        note.setInteriorColor(new org.apache.pdfbox.pdmodel.graphics.color.PDColor(
                new float[] {0, 0, 0}, org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB.INSTANCE));
        note.constructAppearances(document);
        page.getAnnotations().add(note);
        page.setAnnotations(java.util.List.of(note));
        assertSame();
    }

    private void with(Content content) throws Exception {
        PDImageXObject scan = LosslessFactory.createFromImage(document, scan());
        try (PDPageContentStream to = new PDPageContentStream(document, page)) {
            content.draw(to, scan);
        }
    }

    // Unlike itself however it is turned or mirrored.
    private static BufferedImage scan() {
        BufferedImage image = new BufferedImage(840, 1190, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 840, 1190);
        graphics.setColor(Color.BLACK);
        graphics.fillRect(70, 100, 500, 200);
        graphics.fillRect(70, 100, 140, 800);
        graphics.dispose();
        return image;
    }

    private void assertSame() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        document.close();
        Deadline deadline = new Deadline(Duration.ofMinutes(1));
        try (PDDocument read = org.apache.pdfbox.Loader.loadPDF(bytes.toByteArray())) {
            PDPage first = read.getPage(0);
            GrayImage taken = new PagePicture(read, Bounds.DEFAULT, deadline)
                    .draw(1, PageFrame.of(first), PageContent.of(first, deadline));
            GrayImage drawn = GrayImage.of(new PDFRenderer(read).renderImageWithDPI(0, 100, ImageType.GRAY), 100);
            assertThat(taken.pointsWide()).isCloseTo(drawn.pointsWide(), org.assertj.core.api.Assertions.within(2.0));
            int[] expected = means(drawn);
            int[] actual = means(taken);
            for (int i = 0; i < expected.length; i++) {
                assertThat(actual[i]).as("field %d", i).isBetween(expected[i] - TOLERANCE, expected[i] + TOLERANCE);
            }
        }
    }

    private static int[] means(GrayImage image) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        image.writeTo(out);
        byte[] pixels = out.toByteArray();
        long[] sums = new long[GRID * GRID];
        int[] counts = new int[GRID * GRID];
        for (int i = 0; i < pixels.length; i++) {
            int field = (i / image.width()) * GRID / image.height() * GRID + (i % image.width()) * GRID / image.width();
            sums[field] += pixels[i] & 0xFF;
            counts[field]++;
        }
        int[] means = new int[GRID * GRID];
        for (int i = 0; i < means.length; i++) {
            means[i] = (int) (sums[i] / Math.max(1, counts[i]));
        }
        return means;
    }
}
