package app.bandeja.text.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.invoice.Box;
import app.bandeja.invoice.Projection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A photographed sheet is laid flat; a scan has none. */
class SheetOutlineTest {
    private static final int WIDE = 1500;
    private static final int HIGH = 2000;
    private static final int TABLE = 60;

    /** Left, top: where a sheet's corners are photographed, clockwise from the top left. */
    private static final double[][] TILTED = {{230, 180}, {1270, 330}, {1330, 1700}, {120, 1800}};

    @Test
    void aSheetPhotographedFromTheSideIsLaidFlat() {
        GrayImage photo = photo(marked(), TILTED, TABLE);
        GrayImage flat = SheetOutline.of(photo).orElseThrow().image();
        // The squares stand a tenth of the sheet from its edges.
        List<Box> squares = squares(flat);
        double[][] expected = {{0.1, 0.1}, {0.9, 0.1}, {0.1, 0.9}, {0.9, 0.9}};
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i][0], squares.get(i).centerX() / flat.pointsWide(), 0.01, "across, square " + i);
            assertEquals(expected[i][1], squares.get(i).centerY() / flat.pointsHigh(), 0.01, "down, square " + i);
        }
    }

    @Test
    void itsCornersAreShownWhereThePhotoHasThem() {
        GrayImage photo = photo(marked(), TILTED, TABLE);
        SheetOutline.Flat flat = SheetOutline.of(photo).orElseThrow();
        double wide = flat.image().pointsWide();
        double high = flat.image().pointsHigh();
        double[][] corners = {{0, 0}, {wide, 0}, {wide, high}, {0, high}};
        Projection toPhoto = flat.toPhoto();
        double points = 72.0 / Drawn.DPI;
        for (int i = 0; i < corners.length; i++) {
            double x = toPhoto.x(corners[i][0], corners[i][1]);
            double y = toPhoto.y(corners[i][0], corners[i][1]);
            assertEquals(TILTED[i][0] * points, x, 0.01 * WIDE * points, "across, corner " + i);
            assertEquals(TILTED[i][1] * points, y, 0.01 * HIGH * points, "down, corner " + i);
        }
    }

    @Test
    void aPageThatFillsThePictureIsNoSheet() {
        assertEquals(Optional.empty(), SheetOutline.of(Drawn.page()).map(SheetOutline.Flat::image));
        assertEquals(
                Optional.empty(),
                SheetOutline.of(Drawn.grainy(Drawn.page(), 12)).map(SheetOutline.Flat::image));
    }

    @Test
    void aScanWithADarkEdgeIsNoSheet() {
        // The lid of the scanner stood open.
        GrayImage scan = Drawn.changed(Drawn.page(), (x, y, brightness) -> x < 90 ? 20 : brightness);
        assertEquals(Optional.empty(), SheetOutline.of(scan).map(SheetOutline.Flat::image));
    }

    @Test
    void aSmallBrightThingOnATableIsNoSheet() {
        double[][] card = {{500, 500}, {800, 500}, {800, 900}, {500, 900}};
        assertEquals(
                Optional.empty(), SheetOutline.of(photo(marked(), card, TABLE)).map(SheetOutline.Flat::image));
    }

    @Test
    void aPictureOfOneBrightnessIsNoSheet() {
        for (int brightness : new int[] {0, 128, 255}) {
            GrayImage plain = Drawn.changed(Drawn.page(), (x, y, before) -> brightness);
            assertEquals(Optional.empty(), SheetOutline.of(plain).map(SheetOutline.Flat::image));
        }
    }

    @Test
    void picturesOfAFewPixelsAreNoSheets() {
        for (int side : new int[] {1, 2, 3, 5}) {
            GrayImage tiny = new GrayImage(side, 1, Drawn.DPI, new byte[side]);
            assertEquals(Optional.empty(), SheetOutline.of(tiny).map(SheetOutline.Flat::image));
        }
        GrayImage ribbon = new GrayImage(5000, 2, Drawn.DPI, new byte[10_000]);
        assertEquals(Optional.empty(), SheetOutline.of(ribbon).map(SheetOutline.Flat::image));
    }

    @Test
    void writingOnTheFlatSheetIsStillThere() {
        GrayImage flat = SheetOutline.of(photo(Drawn.page(), TILTED, TABLE))
                .orElseThrow()
                .image();
        int letters = Marks.of(Ink.of(flat)).letters().all().size();
        int drawn = Marks.of(Ink.of(Drawn.page())).letters().all().size();
        assertTrue(letters > 0.9 * drawn, letters + " of " + drawn);
    }

    /** A sheet with a square in each corner. */
    private static GrayImage marked() {
        return Drawn.gray(graphics -> {
            for (int i = 0; i < 4; i++) {
                int x = (int) (Drawn.WIDTH * (i % 2 == 0 ? 0.1 : 0.9));
                int y = (int) (Drawn.HEIGHT * (i < 2 ? 0.1 : 0.9));
                graphics.fillRect(x - 20, y - 20, 40, 40);
            }
        });
    }

    private static List<Box> squares(GrayImage flat) {
        double inch = 72;
        return Marks.of(Ink.of(flat)).boxes().stream()
                .filter(box -> box.width() > 0.1 * inch && box.height() > 0.1 * inch && box.width() < inch)
                .sorted((one, other) -> Math.abs(one.y() - other.y()) > inch
                        ? Double.compare(one.y(), other.y())
                        : Double.compare(one.x(), other.x()))
                .toList();
    }

    /** The sheet with its corners there, on a table. Each pixel of the photo is asked back, a method of its own. */
    private static GrayImage photo(GrayImage sheet, double[][] corners, int table) {
        byte[] pixels = new byte[WIDE * HIGH];
        for (int y = 0; y < HIGH; y++) {
            for (int x = 0; x < WIDE; x++) {
                double[] uv = onSheet(corners, x + 0.5, y + 0.5);
                boolean on = uv[0] >= 0 && uv[0] < 1 && uv[1] >= 0 && uv[1] < 1;
                pixels[y * WIDE + x] =
                        (byte) (on ? sheet.at((int) (uv[0] * sheet.width()), (int) (uv[1] * sheet.height())) : table);
            }
        }
        return new GrayImage(WIDE, HIGH, Drawn.DPI, pixels);
    }

    /** Solves the perspective of the unit square by Cramer's rule for one point, from the cross products of its edges. */
    private static double[] onSheet(double[][] q, double x, double y) {
        double[] m = homography(q);
        // The inverse of a 3 × 3 matrix, up to its scale.
        double a = m[4] * m[8] - m[5] * m[7];
        double b = m[2] * m[7] - m[1] * m[8];
        double c = m[1] * m[5] - m[2] * m[4];
        double d = m[5] * m[6] - m[3] * m[8];
        double e = m[0] * m[8] - m[2] * m[6];
        double f = m[2] * m[3] - m[0] * m[5];
        double g = m[3] * m[7] - m[4] * m[6];
        double h = m[1] * m[6] - m[0] * m[7];
        double i = m[0] * m[4] - m[1] * m[3];
        double w = g * x + h * y + i;
        return new double[] {(a * x + b * y + c) / w, (d * x + e * y + f) / w};
    }

    /** Each corner is a weighted sum of the others: the weights are the columns (Hartley and Zisserman 2004, 2.3). */
    private static double[] homography(double[][] q) {
        double[] p0 = {q[0][0], q[0][1], 1};
        double[] p1 = {q[1][0], q[1][1], 1};
        double[] p2 = {q[2][0], q[2][1], 1};
        double[] p3 = {q[3][0], q[3][1], 1};
        // p2·s = p1·k + p3·l − p0: a projective frame.
        double all = det(p1, p3, p0);
        double k = det(p2, p3, p0) / all;
        double l = det(p1, p2, p0) / all;
        double n = -det(p1, p3, p2) / all;
        // Scaled so that the corner (0, 0) has weight 1.
        k /= n;
        l /= n;
        return new double[] {
            k * p1[0] - p0[0], l * p3[0] - p0[0], p0[0],
            k * p1[1] - p0[1], l * p3[1] - p0[1], p0[1],
            k - 1, l - 1, 1
        };
    }

    private static double det(double[] a, double[] b, double[] c) {
        return a[0] * (b[1] * c[2] - b[2] * c[1])
                - b[0] * (a[1] * c[2] - a[2] * c[1])
                + c[0] * (a[1] * b[2] - a[2] * b[1]);
    }
}
