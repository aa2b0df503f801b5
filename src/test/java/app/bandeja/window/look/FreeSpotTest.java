package app.bandeja.window.look;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.bandeja.invoice.Box;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A name on the page hides no value. */
class FreeSpotTest {
    private static final Box PAGE = new Box(0, 0, 600, 800);
    private static final Box NAME = new Box(0, 0, 40, 10);
    private static final Box PLACE = new Box(300, 400, 50, 10);

    private static Box beside(Box place, Box... words) {
        return FreeSpot.beside(place, NAME, PAGE, List.of(words));
    }

    @Test
    void itStandsAtTheRightWhereNothingIs() {
        assertEquals(new Box(350, 400, 40, 10), beside(PLACE));
    }

    @Test
    void itGivesWayToWords() {
        Box right = new Box(360, 400, 20, 10);
        Box left = new Box(270, 400, 20, 10);
        Box above = new Box(310, 392, 20, 6);
        assertEquals(new Box(260, 400, 40, 10), beside(PLACE, right));
        assertEquals(new Box(300, 390, 40, 10), beside(PLACE, right, left));
        assertEquals(new Box(300, 410, 40, 10), beside(PLACE, right, left, above));
    }

    @Test
    void whereAllIsFullItHidesTheLeast() {
        Box right = new Box(350, 400, 40, 10);
        Box left = new Box(260, 400, 40, 10);
        Box above = new Box(300, 390, 5, 10);
        Box below = new Box(300, 410, 40, 10);
        assertEquals(new Box(300, 390, 40, 10), beside(PLACE, right, left, above, below));
    }

    @Test
    void itStaysOnThePage() {
        assertEquals(new Box(530, 0, 40, 10), beside(new Box(570, 0, 25, 10)));
        assertEquals(new Box(10, 10, 40, 10), FreeSpot.beside(new Box(10, 0, 585, 10), NAME, PAGE, List.of()));
    }
}
