package app.bandeja.text.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

/** Any picture becomes the same gray, whatever it is a part of. */
class GrayImageTest {

    @Test
    void aPartOfALargerPictureIsThatPart() {
        for (int type :
                new int[] {BufferedImage.TYPE_3BYTE_BGR, BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_INT_RGB}) {
            BufferedImage whole = new BufferedImage(20, 10, type);
            for (int y = 4; y < 7; y++) {
                for (int x = 5; x < 9; x++) {
                    whole.setRGB(x, y, 0xFFFFFF);
                }
            }
            GrayImage part = GrayImage.of(whole.getSubimage(5, 4, 4, 3), 200);
            byte[] white = {-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1};
            assertArrayEquals(white, part.pixels(), "type " + type);
        }
    }

    @Test
    void fourQuartersAndTwoMirrorsAreNone() {
        GrayImage image = new GrayImage(3, 2, 200, new byte[] {1, 2, 3, 4, 5, 6});
        assertArrayEquals(new byte[] {4, 1, 5, 2, 6, 3}, image.turned(1).pixels());
        assertArrayEquals(image.pixels(), image.turned(1).turned(1).turned(2).pixels());
        assertArrayEquals(new byte[] {3, 2, 1, 6, 5, 4}, image.mirrored().pixels());
        assertArrayEquals(image.pixels(), image.mirrored().mirrored().pixels());
        assertEquals(2, image.turned(3).width());
    }

    @Test
    void whiteOnBlackBecomesBlackOnWhite() {
        GrayImage page = Drawn.page();
        GrayImage fax = Drawn.changed(page, (x, y, brightness) -> 255 - brightness);
        assertArrayEquals(page.pixels(), fax.positive().pixels());
        assertArrayEquals(page.pixels(), page.positive().pixels());
    }

    @Test
    void aLargePictureIsCountedByAFewOfItsPixels() {
        // A page of which every tenth line is black, and a picture so small that each pixel counts.
        byte[] lines = new byte[2000 * 2000];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = (byte) (i / 2000 % 10 == 0 ? 0 : 255);
        }
        int[] counts = new GrayImage(2000, 2000, 200, lines).histogram();
        assertEquals(0.1, counts[0] / (double) (counts[0] + counts[255]), 0.001);
        assertEquals(2, new GrayImage(3, 1, 200, new byte[] {7, 9, 7}).histogram()[7]);
    }
}
