package app.bandeja.text.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Lines that fall or rise are told by where their letters stand. */
class SkewTest {

    @Test
    void aLevelPageIsLevel() {
        GrayImage page = Drawn.page();
        assertEquals(0, Math.toDegrees(Skew.of(letters(page))), 0.2);
        assertSame(page, Pose.of(letters(page), page).straightened(page));
    }

    @Test
    void linesThatFallToTheRightArePositive() {
        assertEquals(1.5, Math.toDegrees(Skew.of(letters(Drawn.skewed(1.5)))), 0.1);
        assertEquals(-8, Math.toDegrees(Skew.of(letters(Drawn.skewed(-8)))), 0.2);
    }

    @Test
    void aFewLettersTellNothing() {
        GrayImage image = Drawn.gray(graphics -> {
            graphics.drawString("Total", 300, 300);
            graphics.drawString("1.270,20", 800, 380);
        });
        assertEquals(0, Skew.of(letters(image)));
    }

    @Test
    void feetStandOnLinesMoreCloselyThanHeads() {
        for (double degrees : new double[] {-5, -2, -0.3, 0, 0.7, 2, 3, 4}) {
            Marks upright = letters(Drawn.skewed(degrees));
            Marks upsideDown = letters(Drawn.skewed(degrees).turned(2));
            assertTrue(Skew.footing(upright, Skew.of(upright)) > 1, degrees + "° upright");
            assertTrue(Skew.footing(upsideDown, Skew.of(upsideDown)) < 0.9, degrees + "° upside down");
        }
    }

    private static Marks letters(GrayImage image) {
        return Marks.of(Ink.of(image)).letters();
    }
}
