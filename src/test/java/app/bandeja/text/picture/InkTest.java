package app.bandeja.text.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.text.picture.Marks.Mark;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Ink is told from paper, and letters from stains, however poor the copy. */
class InkTest {
    private static final GrayImage PAGE = Drawn.page();
    private static final int LETTERS = letters(PAGE);

    @Test
    void fadedWritingIsInk() {
        // Black has become a light gray on paper that has yellowed.
        assertNearlyAll(Drawn.changed(PAGE, (x, y, brightness) -> 165 + brightness * 60 / 255));
    }

    @Test
    void theShadowOfAHandIsNoInk() {
        GrayImage shaded = Drawn.changed(PAGE, (x, y, brightness) -> brightness * (255 - 150 * x / PAGE.width()) / 255);
        assertNearlyAll(shaded);
        assertFalse(Ink.of(shaded).at(PAGE.width() - 20, 40), "paper in the shadow");
    }

    @Test
    void grainIsNotRead() {
        assertNearlyAll(Drawn.grainy(PAGE, 8));
    }

    @Test
    void aBlankPageIsBlankWithItsNoise() {
        GrayImage blank = Drawn.gray(graphics -> {});
        assertTrue(isBlank(blank));
        assertTrue(isBlank(Drawn.grainy(Drawn.changed(blank, (x, y, brightness) -> 235), 6)), "grain");
        assertTrue(isBlank(Drawn.grainy(Drawn.changed(blank, (x, y, brightness) -> 180 + 40 * y / 1754), 6)), "shade");
        assertTrue(isBlank(specks(blank)), "specks of dust");
        assertTrue(isBlank(Drawn.changed(blank, (x, y, brightness) -> 0)), "all black");
    }

    @Test
    void aFewWordsAreNotBlank() {
        assertFalse(isBlank(Drawn.gray(graphics -> graphics.drawString("Pagado 12/03", 400, 900))));
    }

    @Test
    void lettersAreNeitherDotsNorRulesNorPictures() {
        GrayImage image = Drawn.gray(graphics -> {
            graphics.fillRect(100, 100, 2, 2);
            graphics.fillRect(100, 200, 900, 3);
            graphics.fillRect(100, 300, 400, 400);
            graphics.fillRect(800, 300, 12, 20);
        });
        assertEquals(
                List.of(new Mark(800, 300, 812, 320, 240)),
                Marks.of(Ink.of(image)).letters().all());
    }

    @Test
    void piecesThatTouchAtACornerAreOne() {
        GrayImage image = Drawn.gray(graphics -> {
            graphics.fillRect(100, 100, 10, 10);
            graphics.fillRect(110, 110, 10, 10);
            graphics.fillRect(90, 110, 10, 10);
            graphics.fillRect(300, 100, 10, 10);
            graphics.fillRect(312, 100, 10, 10);
        });
        Set<Mark> marks = Set.of(
                new Mark(90, 100, 120, 120, 300), new Mark(300, 100, 310, 110, 100), new Mark(312, 100, 322, 110, 100));
        assertEquals(marks, Marks.of(Ink.of(image)).all().stream().collect(Collectors.toSet()));
    }

    @Test
    void armsThatMeetLowDownAreOnePiece() {
        GrayImage image = Drawn.gray(graphics -> {
            for (int i = 0; i < 6; i++) {
                graphics.fillRect(200 + 10 * i, 100, 4, 50);
            }
            graphics.fillRect(200, 150, 54, 4);
        });
        assertEquals(
                List.of(new Mark(200, 100, 254, 154, 6 * 4 * 50 + 54 * 4)),
                Marks.of(Ink.of(image)).all());
    }

    @Test
    void thePiecesOfRandomInkAreThoseThatFloodingFinds() {
        Random random = new Random(11);
        for (int round = 0; round < 30; round++) {
            byte[] pixels = new byte[40 * 30];
            for (int i = 0; i < pixels.length; i++) {
                pixels[i] = (byte) (random.nextInt(100) < 35 ? 0 : 255);
            }
            Ink ink = Ink.of(new GrayImage(40, 30, Drawn.DPI, pixels));
            assertEquals(Flood.of(ink), Marks.of(ink).all().stream().collect(Collectors.toSet()));
        }
    }

    private static void assertNearlyAll(GrayImage image) {
        int found = letters(image);
        assertTrue(Math.abs(found - LETTERS) < LETTERS / 10, found + " of " + LETTERS);
    }

    private static int letters(GrayImage image) {
        return Marks.of(Ink.of(image)).letters().all().size();
    }

    private static boolean isBlank(GrayImage image) {
        return Marks.of(Ink.of(image)).isBlank();
    }

    private static GrayImage specks(GrayImage image) {
        Random random = new Random(5);
        return Drawn.changed(image, (x, y, brightness) -> random.nextInt(2000) == 0 ? 30 : brightness);
    }
}
