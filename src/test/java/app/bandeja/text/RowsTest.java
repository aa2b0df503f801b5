package app.bandeja.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.invoice.Box;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What stands near a height of the page is found, whatever its own height. */
class RowsTest {
    private static final Rows ROWS = new Rows(List.of(box(-20, 10), box(30, 200), box(100, 8), box(101, 30)));

    @Test
    void eachIsToldOfOnce() {
        assertArrayEquals(new int[] {1, 2, 3}, ROWS.near(90, 140).sorted().toArray());
    }

    @Test
    void whatLiesAboveThePageIsFoundThere() {
        assertArrayEquals(new int[] {0}, ROWS.near(-30, -5).toArray());
        assertArrayEquals(new int[] {}, ROWS.near(400, 500).toArray());
    }

    @Test
    void onAFullPageOnlyAFewAreAskedForAPlace() {
        List<Box> page = IntStream.range(0, 5_000)
                .mapToObj(i -> new Box(i % 20 * 29.0, Math.floorDiv(i, 20) * 3.3, 25, 3))
                .toList();
        assertTrue(new Rows(page).near(400, 404).count() < 200);
    }

    private static Box box(double y, double height) {
        return new Box(0, y, 40, height);
    }
}
