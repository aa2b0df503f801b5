package app.bandeja.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.invoice.Box;
import app.bandeja.invoice.Word;
import app.bandeja.text.ocr.Ocr;
import app.bandeja.text.picture.GrayImage;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is seen of pages that are not just black on white. */
class LookTest {
    private static final Path CACHE = Path.of("target", "ocr-cache").toAbsolutePath();

    // The ground of the head, and the ink and paper of all else.
    private static GrayImage page(int ground, int ink, int paper) {
        BufferedImage image = new BufferedImage(1240, 1000, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 28));
        graphics.setColor(gray(paper));
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setColor(gray(ground));
        graphics.fillRect(100, 160, 1000, 56);
        graphics.setColor(gray(paper));
        graphics.drawString("Concepto", 120, 198);
        graphics.drawString("Unidades", 600, 198);
        graphics.drawString("Importe", 900, 198);
        graphics.setColor(gray(ink));
        for (int line = 0; line < 10; line++) {
            graphics.drawString("Merluza de pincho", 120, 270 + 50 * line);
            graphics.drawString("12", 600, 270 + 50 * line);
            graphics.drawString("118,50", 900, 270 + 50 * line);
        }
        graphics.dispose();
        return GrayImage.of(image, 150);
    }

    private static Color gray(int brightness) {
        return new Color(brightness, brightness, brightness);
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 110})
    void whiteLettersInTheHeadOfATableAreRead(int ground) {
        assertReadsTheHead(page(ground, 0, 255));
    }

    @Test
    void soTheyAreOnAFadedPage() {
        assertReadsTheHead(page(170, 150, 235));
    }

    private static void assertReadsTheHead(GrayImage page) {
        try (Ocr ocr = new Ocr("spa", CACHE)) {
            List<String> words = new Look(ocr, Duration.ofSeconds(60))
                    .at(page).words().stream().map(Word::text).toList();

            assertTrue(words.containsAll(List.of("Concepto", "Unidades", "Importe", "Merluza")), words::toString);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "E", "~"})
    void aLoneLetterOfWhichOcrIsNotSureAtAllIsNone(String text) {
        assertTrue(Look.isCrumb(new Word(text, new Box(10, 10, 5, 9), 0.1)));
        assertFalse(Look.isCrumb(new Word(text, new Box(10, 10, 5, 9), 0.5)));
        assertFalse(Look.isCrumb(new Word("7", new Box(10, 10, 5, 9), 0.1)));
        assertFalse(Look.isCrumb(new Word("de", new Box(10, 10, 5, 9), 0.1)));
    }
}
