package app.bandeja.text.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** White letters on bars become dark letters on paper; nothing else changes. */
class DarkBarsTest {
    private static final String HEAD = "Concepto        Unidades        Precio        Importe";

    private static GrayImage page(Consumer<Graphics2D> bar) {
        return Drawn.gray(graphics -> {
            Drawn.text(graphics);
            bar.accept(graphics);
        });
    }

    private static Consumer<Graphics2D> head(int ground, Color letters) {
        return graphics -> {
            graphics.setColor(new Color(ground, ground, ground));
            graphics.fillRect(150, 1560, 900, 40);
            graphics.setColor(letters);
            graphics.drawString(HEAD, 180, 1588);
        };
    }

    private static GrayImage turned(GrayImage image) {
        return DarkBars.turned(image, Ink.of(image));
    }

    private static int letters(GrayImage image) {
        return Marks.of(Ink.of(image)).letters().all().size();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 60, 120, 150})
    void theLettersOfADarkHeadAreLettersLikeOthers(int ground) {
        int plain = letters(page(head(255, Color.BLACK)));
        assertEquals(plain, letters(turned(page(head(ground, Color.WHITE)))), plain / 100.0);
    }

    @Test
    void aHeadThatHangsTogetherWithTheTablesFrameIsTurnedToo() {
        int plain = letters(page(head(255, Color.BLACK)));
        GrayImage table = page(graphics -> {
            head(60, Color.WHITE).accept(graphics);
            graphics.setColor(Color.BLACK);
            graphics.drawRect(150, 1600, 900, 110);
            graphics.drawLine(600, 1600, 600, 1710);
        });
        assertEquals(plain, letters(turned(table)), plain / 100.0);
    }

    @Test
    void nothingIsLeftOfARoundCorner() {
        int plain = letters(page(graphics -> graphics.drawString("428,15", 600, 1620)));
        GrayImage round = page(graphics -> {
            graphics.setColor(Color.GRAY);
            graphics.fillRoundRect(500, 1560, 400, 90, 40, 40);
            graphics.setColor(Color.WHITE);
            graphics.drawString("428,15", 600, 1620);
        });
        assertEquals(plain, letters(turned(round)));
    }

    @Test
    void darkLettersOnAGrayBarAndABarWithoutLettersStay() {
        for (GrayImage page : new GrayImage[] {
            page(graphics -> {}), page(head(140, Color.BLACK)), page(head(60, new Color(60, 60, 60)))
        }) {
            assertSame(page, turned(page));
        }
    }

    @Test
    void nothingIsLeftOfBlurredEdges() {
        GrayImage turned = turned(page(head(60, Color.WHITE)).smoothed());
        for (int x = 150; x < 1050; x++) {
            for (int y : new int[] {1558, 1559, 1560, 1561, 1599, 1600, 1601}) {
                assertTrue(turned.at(x, y) > 230, x + ", " + y);
            }
        }
    }

    @Test
    void aDarkPictureIsNoBar() {
        // Nearly half of it is bright, as no line of letters is.
        GrayImage page = page(graphics -> {
            graphics.setColor(Color.DARK_GRAY);
            graphics.fillRect(150, 1500, 600, 100);
            graphics.setColor(Color.WHITE);
            graphics.fillRect(200, 1520, 520, 52);
        });
        assertSame(page, turned(page));
    }
}
