package app.bandeja.window.look;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.bandeja.review.PageLook;
import javafx.scene.image.Image;
import org.junit.jupiter.api.Test;

/** A page that is shown small keeps its strokes. */
class HalvingsTest {
    private static final int WHITE = 0xFFFFFFFF;
    private static final int BLACK = 0xFF000000;

    // Every fourth column is black.
    private static Halvings striped(int width, int height) {
        int[] argb = new int[width * height];
        for (int i = 0; i < argb.length; i++) {
            argb[i] = i % width % 4 == 0 ? BLACK : WHITE;
        }
        return new Halvings(new PageLook.Drawn(width, height, width, height, argb));
    }

    @Test
    void theSmallestIsTakenThatIsWideEnough() {
        Halvings page = striped(400, 40);
        assertEquals(400, page.asWideAs(900).getWidth());
        assertEquals(400, page.asWideAs(201).getWidth());
        assertEquals(200, page.asWideAs(200).getWidth());
        assertEquals(100, page.asWideAs(60).getWidth());
    }

    @Test
    void noStrokeIsLost() {
        Image quarter = striped(400, 40).asWideAs(100);
        for (int x = 0; x < 100; x++) {
            assertEquals(0xFFC0C0C0, quarter.getPixelReader().getArgb(x, 5));
        }
    }

    @Test
    void theMeanIsEachColoursOwn() {
        assertEquals(0xFF804020, Halvings.mean(0xFF804020, 0xFF804020, 0xFF804020, 0xFF804020));
        assertEquals(0xFF800001, Halvings.mean(0xFFFF0000, 0xFFFF0001, 0xFF000001, 0xFF000002));
        assertEquals(WHITE, Halvings.mean(WHITE, WHITE, WHITE, WHITE));
    }
}
