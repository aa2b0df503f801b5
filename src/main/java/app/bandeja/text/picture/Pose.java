package app.bandeja.text.picture;

import app.bandeja.invoice.Projection;

/**
 * How a page lies in its picture.
 *
 * @param quarters clockwise quarter turns that set it upright
 * @param skew radians by which its lines fall to the right, after that turn
 */
public record Pose(int quarters, double skew) {
    // Below this, lines are read as they lie just as well: to draw a page anew blurs it a little, and takes time.
    private static final double LEAST_SKEW = Math.toRadians(0.45);
    private static final double BESIDE = 0.4;
    private static final double UPSIDE_DOWN = 0.9;

    /** Told from the marks on a page, which may be turned any way. */
    public static Pose of(Marks marks, GrayImage image) {
        Marks letters = marks.letters();
        if (letters.isFew()) {
            return new Pose(0, 0);
        }
        int quarters = new Neighbours(letters).besideShare() < BESIDE ? 1 : 0;
        Marks level = marks.turned(quarters, image.width(), image.height()).letters();
        double skew = Skew.of(level);
        return Skew.footing(level, skew) < UPSIDE_DOWN ? new Pose(quarters + 2, skew) : new Pose(quarters, skew);
    }

    /** The other way up. */
    public Pose upsideDown() {
        return new Pose((quarters + 2) % 4, skew);
    }

    boolean isSkewed() {
        return Math.abs(skew) >= LEAST_SKEW;
    }

    /** The picture set upright and level. */
    public GrayImage straightened(GrayImage image) {
        GrayImage turned = image.turned(quarters);
        return isSkewed() ? Straightening.drawn(turned, level(turned), turned.width(), turned.height()) : turned;
    }

    /** From the straightened page to the page as it was, in points. */
    public Projection toPage(GrayImage image) {
        GrayImage turned = image.turned(quarters);
        Projection level = isSkewed() ? Straightening.inPoints(level(turned), turned.dpi()) : Projection.NONE;
        return level.then(unturned(image.pointsWide(), image.pointsHigh()));
    }

    /** A way over a page, in points. */
    record Shift(double right, double down) {}

    /**
     * From a place on a part that was straightened alone to the same place on the whole page straightened: both turn round
     * their own middle, by the same angle.
     */
    Shift shift(Written written) {
        GrayImage whole = written.whole();
        GrayImage part = written.part();
        // From the middle of the page to the middle of the part, turned as the page is.
        double right = written.left() + (part.width() - whole.width()) / 2.0;
        double down = written.top() + (part.height() - whole.height()) / 2.0;
        for (int i = 0; i < quarters; i++) {
            double former = right;
            right = -down;
            down = former;
        }
        double angle = isSkewed() ? skew : 0;
        boolean lies = quarters % 2 == 1;
        double across = lies ? whole.height() - part.height() : whole.width() - part.width();
        double along = lies ? whole.width() - part.width() : whole.height() - part.height();
        double scale = 72 / whole.dpi();
        return new Shift(
                scale * (across / 2.0 + Math.cos(angle) * right + Math.sin(angle) * down),
                scale * (along / 2.0 - Math.sin(angle) * right + Math.cos(angle) * down));
    }

    /** Round the middle. */
    private Projection level(GrayImage turned) {
        double cos = Math.cos(skew);
        double sin = Math.sin(skew);
        double x = turned.width() / 2.0;
        double y = turned.height() / 2.0;
        return new Projection(cos, -sin, x - cos * x + sin * y, sin, cos, y - sin * x - cos * y, 0, 0);
    }

    /** @param width of the page as it was, in points */
    private Projection unturned(double width, double height) {
        return switch (quarters) {
            case 1 -> new Projection(0, 1, 0, -1, 0, height, 0, 0);
            case 2 -> new Projection(-1, 0, width, 0, -1, height, 0, 0);
            case 3 -> new Projection(0, -1, width, 1, 0, 0, 0, 0);
            default -> Projection.NONE;
        };
    }
}
