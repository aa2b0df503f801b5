package app.bandeja.text.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.Graphics2D;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Ruled lines go; what is written stays. */
class RulesTest {

    @Test
    void theLinesOfATableGo() {
        GrayImage cleaned = cleaned(RulesTest::table);
        assertEquals(0, inkOf(cleaned, 152, 300, 220, 2), "level");
        assertEquals(0, inkOf(cleaned, 150, 302, 2, 90), "upright");
        // Dots are left where they cross, smaller than a letter.
        assertEquals(List.of(), Marks.of(Ink.of(cleaned)).letters().all());
    }

    @Test
    void aLetterAcrossALineStaysWhole() {
        GrayImage plain = Drawn.gray(RulesTest::writing);
        GrayImage cleaned = cleaned(graphics -> {
            writing(graphics);
            graphics.fillRect(100, 492, 1000, 2);
        });
        int lost = 0;
        int ink = 0;
        for (int y = 440; y < 500; y++) {
            for (int x = 100; x < 1100; x++) {
                if (plain.at(x, y) < 100) {
                    ink++;
                    lost += cleaned.at(x, y) > 160 ? 1 : 0;
                }
            }
        }
        assertTrue(lost < ink / 20, lost + " of " + ink + " pixels of letters");
        assertEquals(255, cleaned.at(120, 492), "the line itself");
    }

    @Test
    void shortStrokesAndThickBarsStay() {
        GrayImage drawn = Drawn.gray(graphics -> {
            graphics.fillRect(200, 200, 40, 2);
            graphics.fillRect(200, 300, 800, 30);
        });
        GrayImage cleaned = Rules.of(drawn, Ink.of(drawn)).without();
        assertEquals(0, cleaned.at(220, 200));
        assertEquals(0, cleaned.at(600, 315));
    }

    @Test
    void aLineWithAGapOfADotIsOneLine() {
        GrayImage cleaned = cleaned(graphics -> {
            for (int x = 100; x < 900; x += 42) {
                graphics.fillRect(x, 600, 40, 2);
            }
        });
        assertEquals(0, inkOf(cleaned, 0, 0, Drawn.WIDTH, Drawn.HEIGHT));
    }

    @Test
    void thePictureThatWasGivenStaysAsItWas() {
        GrayImage drawn = Drawn.gray(RulesTest::table);
        byte[] before = drawn.pixels().clone();
        Rules.of(drawn, Ink.of(drawn));
        assertArrayEquals(before, drawn.pixels());
    }

    @Test
    void theInkThatIsLeftIsThatOfTheCleanedPicture() {
        GrayImage drawn = Drawn.gray(RulesTest::table);
        Rules rules = Rules.of(drawn, Ink.of(drawn));
        assertEquals(List.of(), Marks.of(rules.otherInk()).letters().all());
        assertTrue(Marks.of(Ink.of(drawn)).all().size() > 0);
    }

    private static GrayImage cleaned(Consumer<Graphics2D> drawing) {
        GrayImage drawn = Drawn.gray(drawing);
        return Rules.of(drawn, Ink.of(drawn)).without();
    }

    private static void table(Graphics2D graphics) {
        for (int i = 0; i <= 4; i++) {
            graphics.fillRect(150, 300 + 100 * i, 901, 2);
            graphics.fillRect(150 + 225 * i, 300, 2, 402);
        }
    }

    private static void writing(Graphics2D graphics) {
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 40));
        graphics.drawString("pagó 1.270,20 según y hjgpq", 200, 490);
    }

    private static int inkOf(GrayImage image, int left, int top, int width, int height) {
        int ink = 0;
        for (int y = top; y < top + height; y++) {
            for (int x = left; x < left + width; x++) {
                ink += image.at(x, y) < 255 ? 1 : 0;
            }
        }
        return ink;
    }
}
