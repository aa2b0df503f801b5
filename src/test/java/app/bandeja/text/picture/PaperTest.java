package app.bandeja.text.picture;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import org.junit.jupiter.api.Test;

/** Shadow is told from what is printed dark, and taken off the paper. */
class PaperTest {
    private static final GrayImage PAGE = Drawn.page();

    /** The right half lies in the shadow of a hand, whose edge is soft. */
    private static GrayImage shaded(GrayImage page) {
        return Drawn.changed(page, (x, y, brightness) -> {
            double lit = 1 / (1 + Math.exp((x - page.width() / 2.0) / 40));
            return (int) (brightness * (0.4 + 0.6 * lit));
        });
    }

    @Test
    void halfAPageInTheShadowIsShaded() {
        assertTrue(Ink.of(shaded(PAGE)).paper().isShaded());
    }

    @Test
    void neitherAPlainPageNorOneWithDarkBarsIsShaded() {
        assertFalse(Ink.of(PAGE).paper().isShaded());
        assertFalse(Ink.of(Drawn.grainy(Drawn.changed(PAGE, (x, y, b) -> 165 + b * 60 / 255), 6))
                .paper()
                .isShaded());
        assertFalse(Ink.of(Drawn.gray(graphics -> {
                    Drawn.text(graphics);
                    graphics.setColor(Color.DARK_GRAY);
                    graphics.fillRect(80, 40, 1080, 100);
                    graphics.fillRect(80, 1560, 1080, 60);
                }))
                .paper()
                .isShaded());
    }

    @Test
    void underADarkPictureOfAnInchLiesPaper() {
        GrayImage page = Drawn.gray(graphics -> {
            Drawn.text(graphics);
            graphics.setColor(Color.DARK_GRAY);
            graphics.fillRect(96, 48, 1080, 4 * 48);
        });
        assertTrue(Ink.of(page).paper(600, 140) > 240);
    }

    @Test
    void anEvenedPageHasOneLimitBetweenInkAndPaper() {
        GrayImage shaded = shaded(PAGE);
        assertTrue(differing(PAGE, shaded, 128) > 0.3, "before");
        assertTrue(differing(PAGE, Ink.of(shaded).paper().evened(shaded), 128) < 0.01, "after");
    }

    private static double differing(GrayImage one, GrayImage other, int limit) {
        int differ = 0;
        for (int y = 0; y < one.height(); y++) {
            for (int x = 0; x < one.width(); x++) {
                differ += one.at(x, y) < limit == other.at(x, y) < limit ? 0 : 1;
            }
        }
        return differ / (double) (one.width() * one.height());
    }
}
