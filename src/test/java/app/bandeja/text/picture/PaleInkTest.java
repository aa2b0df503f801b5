package app.bandeja.text.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import org.junit.jupiter.api.Test;

/** A stamp goes; the writing that it crosses stays. */
class PaleInkTest {
    private static final Color STAMP = new Color(150, 150, 150);

    @Test
    void aStampGoesAndTheWritingStays() {
        GrayImage stamped = Drawn.gray(graphics -> {
            writing(graphics);
            graphics.setColor(STAMP);
            graphics.fillRect(300, 620, 500, 12);
        });
        PaleInk pale = PaleInk.of(stamped, Ink.of(stamped));
        GrayImage left = pale.without(0, stamped.height());
        assertTrue(left.at(500, 626) > 230, "the stamp");
        assertEquals(stamped.at(205, 450), left.at(205, 450), "the writing");
        assertTrue(pale.shareBetween(600, 640) > 0.9, "where the stamp is");
        assertEquals(0, pale.shareBetween(430, 480), 0.01, "where the writing is");
    }

    @Test
    void aPageOfOneInkHasNoneThatIsPale() {
        GrayImage page = Drawn.gray(graphics -> {
            graphics.setColor(STAMP);
            writing(graphics);
        });
        assertEquals(0, PaleInk.of(page, Ink.of(page)).shareBetween(0, page.height()), 0.01);
    }

    @Test
    void whereThereIsNoInkNothingIsPale() {
        GrayImage blank = Drawn.gray(_ -> {});
        assertEquals(0, PaleInk.of(blank, Ink.of(blank)).shareBetween(0, blank.height()));
    }

    private static void writing(Graphics2D graphics) {
        for (int x = 200; x < 1000; x += 20) {
            graphics.fillRect(x, 440, 10, 30);
        }
    }
}
