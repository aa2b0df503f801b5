package app.bandeja.text.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.bandeja.text.picture.GrayImage;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** As it is stored, a picture must be what PDFBox decodes, thinned afterwards where it is thinned. */
class StoredPictureTest {
    private static final int WIDE = 211;
    private static final int HIGH = 157;

    private final PDDocument document = new PDDocument();

    @ParameterizedTest
    @ValueSource(ints = {BufferedImage.TYPE_INT_RGB, BufferedImage.TYPE_BYTE_GRAY})
    void whatThePredictorsTookOffIsPutBack(int type) throws IOException {
        assertSameAsDecoded(LosslessFactory.createFromImage(document, drawn(type)));
    }

    @Test
    void withoutPredictorTheBytesAreThePixels() throws IOException {
        assertSameAsDecoded(flate(bytes(3), 3, new COSDictionary()));
        assertSameAsDecoded(flate(bytes(1), 1, new COSDictionary()));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void everyFilterOfPngIsUndone(int filter) throws IOException {
        COSDictionary parameters = new COSDictionary();
        parameters.setInt(COSName.PREDICTOR, 15);
        parameters.setInt(COSName.COLORS, 3);
        parameters.setInt(COSName.COLUMNS, WIDE);
        byte[] plain = bytes(3);
        byte[] filtered = new byte[HIGH * (1 + WIDE * 3)];
        for (int y = 0; y < HIGH; y++) {
            filtered[y * (1 + WIDE * 3)] = (byte) filter;
            System.arraycopy(plain, y * WIDE * 3, filtered, y * (1 + WIDE * 3) + 1, WIDE * 3);
        }
        assertSameAsDecoded(flate(filtered, 3, parameters));
    }

    @Test
    void dataThatBreakOffAreToldOf() throws IOException {
        PDImageXObject image = flate(Arrays.copyOf(bytes(3), WIDE * 30), 3, new COSDictionary());
        assertThatThrownBy(() -> StoredPicture.of(image, 2, 600)).isInstanceOf(IOException.class);
    }

    @Test
    void whatIsStoredOtherwiseIsLeftAlone() throws IOException {
        PDImageXObject oneBit = LosslessFactory.createFromImage(document, drawn(BufferedImage.TYPE_BYTE_BINARY));
        assertThat(StoredPicture.of(oneBit, 2, 600)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_INT_RGB})
    void aJpegIsWhatTheDecoderSays(int type) throws IOException {
        PDImageXObject jpeg = JPEGFactory.createFromImage(document, drawn(type));
        Optional<GrayImage> stored = StoredPicture.of(jpeg, 1, 200);
        assertThat(stored).isPresent();
        assertClose(stored.get(), GrayImage.of(jpeg.getImage(), 200));
        assertThat(StoredPicture.of(jpeg, 2, 200)).as("thinned").isEmpty();
    }

    @Test
    void aPictureThatIsNotThinnedKeepsEveryPixel() throws IOException {
        PDImageXObject image = LosslessFactory.createFromImage(document, drawn(BufferedImage.TYPE_INT_RGB));
        Optional<GrayImage> stored = StoredPicture.of(image, 1, 200);
        assertThat(stored).isPresent();
        assertClose(stored.get(), GrayImage.of(image.getImage(), 200));
    }

    private static void assertSameAsDecoded(PDImageXObject image) throws IOException {
        Optional<GrayImage> thinned = StoredPicture.of(image, 2, 600);
        GrayImage whole = GrayImage.of(image.getImage(), 600);
        GrayImage expected = whole.part(0, 0, WIDE / 2 * 2, HIGH / 2 * 2).scaledTo(300);
        assertThat(thinned).isPresent();
        assertThat(thinned.get().width()).isEqualTo(WIDE / 2);
        assertThat(thinned.get().height()).isEqualTo(HIGH / 2);
        assertThat(thinned.get().dpi()).isEqualTo(300);
        assertClose(thinned.get(), expected);
    }

    private static void assertClose(GrayImage seen, GrayImage expected) {
        assertThat(seen.width()).isEqualTo(expected.width());
        assertThat(seen.height()).isEqualTo(expected.height());
        for (int i = 0; i < seen.pixels().length; i++) {
            int bright = expected.pixels()[i] & 0xFF;
            assertThat(seen.pixels()[i] & 0xFF).as("pixel %s", i).isBetween(bright - 2, bright + 2);
        }
    }

    private PDImageXObject flate(byte[] data, int colours, COSDictionary parameters) throws IOException {
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(deflated)) {
            out.write(data);
        }
        PDImageXObject image = new PDImageXObject(
                document,
                new ByteArrayInputStream(deflated.toByteArray()),
                COSName.FLATE_DECODE,
                WIDE,
                HIGH,
                8,
                colours == 1 ? PDDeviceGray.INSTANCE : PDDeviceRGB.INSTANCE);
        image.getCOSObject().setItem(COSName.DECODE_PARMS, parameters);
        return image;
    }

    private static byte[] bytes(int colours) {
        byte[] bytes = new byte[WIDE * HIGH * colours];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i / colours % WIDE + i / colours / WIDE + 40 * (i % colours));
        }
        return bytes;
    }

    private static BufferedImage drawn(int type) {
        BufferedImage image = new BufferedImage(WIDE, HIGH, type);
        Graphics2D graphics = image.createGraphics();
        graphics.setPaint(new GradientPaint(0, 0, Color.ORANGE, WIDE, HIGH, Color.BLUE));
        graphics.fillRect(0, 0, WIDE, HIGH);
        graphics.setColor(Color.BLACK);
        graphics.drawLine(0, 0, WIDE, HIGH);
        graphics.dispose();
        return image;
    }
}
