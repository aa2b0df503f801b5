package app.bandeja.text.picture;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where letters may be white, and where they are not. */
class DarkGroundTest {
    // The head of a table: as high as a line of print.
    private static GrayImage headed(int brightness) {
        return Drawn.gray(graphics -> {
            Drawn.text(graphics);
            graphics.setColor(new Color(brightness, brightness, brightness));
            graphics.fillRect(150, 1560, 900, 40);
            graphics.setColor(Color.WHITE);
            graphics.drawString("Concepto        Unidades        Precio        Importe", 180, 1588);
        });
    }

    private static GrayImage faded(GrayImage image) {
        return Drawn.changed(image, (x, y, brightness) -> 165 + brightness * 60 / 255);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 60, 120, 180})
    void theHeadOfATableIsDarkGround(int brightness) {
        assertTrue(DarkGround.isOn(headed(brightness)));
        assertTrue(DarkGround.isOn(faded(headed(brightness))));
        assertTrue(DarkGround.isOn(Drawn.grainy(headed(brightness), 8)));
    }

    @Test
    void aTintThatBearsDarkLettersIsNone() {
        assertFalse(DarkGround.isOn(headed(225)));
        assertFalse(DarkGround.isOn(faded(headed(225))));
    }

    @Test
    void writingAndRulesAreNone() {
        assertFalse(DarkGround.isOn(Drawn.page()));
        assertFalse(DarkGround.isOn(faded(Drawn.page())));
        assertFalse(DarkGround.isOn(Drawn.gray(DarkGroundTest::ruledAndBold)));
    }

    private static void ruledAndBold(Graphics2D graphics) {
        graphics.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 48));
        graphics.drawString("FACTURA RECTIFICATIVA", 150, 150);
        for (int y = 300; y < 900; y += 60) {
            graphics.fillRect(150, y, 900, 5);
        }
    }

    @Test
    void aWhitePageIsNone() {
        assertFalse(DarkGround.isOn(Drawn.gray(graphics -> {})));
    }
}
