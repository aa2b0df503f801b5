package app.bandeja.text.picture;

import app.bandeja.invoice.Projection;
import java.util.Optional;

/**
 * The sheet of paper in a photo: a bright four-cornered area on something darker. Laid flat, it is a rectangle again,
 * however the camera was held. A scan, which is paper from edge to edge, has none.
 */
public final class SheetOutline {
    private static final int SMALL = 320;
    private static final double LEAST_AREA = 0.25;
    private static final double MOST_AREA = 0.97;
    // Of the picture's rim, as much must be darker than paper; else it is a scan with a dark edge.
    private static final double DARK_RIM = 0.5;
    private static final double FULL = 0.93;
    private static final double LEAST_SIDE_RATIO = 0.6;

    private final int width;
    private final int height;
    private final boolean[] paper;

    private SheetOutline(int width, int height, boolean[] paper) {
        this.width = width;
        this.height = height;
        this.paper = paper;
    }

    /** A corner of a sheet in the picture's pixels. */
    private record Corner(double x, double y) {
        double to(Corner other) {
            return Math.hypot(other.x - x, other.y - y);
        }

        /** Above 0 where a point lies right of the way from here to another corner. */
        double side(Corner other, double px, double py) {
            return (other.x - x) * (py - y) - (other.y - y) * (px - x);
        }
    }

    /** Clockwise from the top left. */
    private record Corners(Corner a, Corner b, Corner c, Corner d) {
        boolean areOfASheet(double pictureArea) {
            double share = (a.side(b, c.x, c.y) + c.side(d, a.x, a.y)) / 2 / pictureArea;
            return share > LEAST_AREA
                    && share < MOST_AREA
                    && ratio(a.to(b), d.to(c)) > LEAST_SIDE_RATIO
                    && ratio(a.to(d), b.to(c)) > LEAST_SIDE_RATIO;
        }

        boolean contain(double x, double y) {
            return a.side(b, x, y) >= 0 && b.side(c, x, y) >= 0 && c.side(d, x, y) >= 0 && d.side(a, x, y) >= 0;
        }

        double wide() {
            return (a.to(b) + d.to(c)) / 2;
        }

        double high() {
            return (a.to(d) + b.to(c)) / 2;
        }
    }

    /**
     * A sheet laid flat.
     *
     * @param image the sheet alone
     * @param toPhoto from the flat sheet to the photo, in points
     */
    public record Flat(GrayImage image, Projection toPhoto) {}

    /** The sheet that a photo shows, if it shows one. */
    public static Optional<Flat> of(GrayImage photo) {
        double scale = Math.max(1, Math.max(photo.width(), photo.height()) / (double) SMALL);
        // A till roll may be hundreds of times as long as it is wide.
        int smallWidth = Math.max(1, (int) (photo.width() / scale));
        int smallHeight = Math.max(1, (int) (photo.height() / scale));
        GrayImage small = Scaling.shrunk(photo, smallWidth, smallHeight);
        int threshold = otsu(small.histogram());
        boolean[] bright = new boolean[small.width() * small.height()];
        for (int i = 0; i < bright.length; i++) {
            bright[i] = (small.pixels()[i] & 0xFF) > threshold;
        }
        SheetOutline outline = new SheetOutline(small.width(), small.height(), bright);
        return outline.rimIsDark() ? outline.flat(photo, photo.width() / (double) small.width()) : Optional.empty();
    }

    private boolean rimIsDark() {
        int dark = 0;
        for (int x = 0; x < width; x++) {
            dark += (paper[x] ? 0 : 1) + (paper[(height - 1) * width + x] ? 0 : 1);
        }
        for (int y = 0; y < height; y++) {
            dark += (paper[y * width] ? 0 : 1) + (paper[y * width + width - 1] ? 0 : 1);
        }
        return dark > DARK_RIM * 2 * (width + height);
    }

    private Optional<Flat> flat(GrayImage photo, double scale) {
        Corners corners = new Corners(corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1));
        if (!corners.areOfASheet(width * (double) height) || fill(corners) < FULL) {
            return Optional.empty();
        }
        double wide = scale * corners.wide();
        double high = scale * corners.high();
        Projection toPhoto = projection(corners, wide, high, scale);
        GrayImage flat = Straightening.drawn(photo, toPhoto, (int) wide, (int) high);
        return Optional.of(new Flat(flat, Straightening.inPoints(toPhoto, photo.dpi())));
    }

    /** The outermost paper in a direction between the axes. */
    private Corner corner(int right, int down) {
        Corner corner = new Corner(0, 0);
        int most = Integer.MIN_VALUE;
        for (int row = 1; row < height - 1; row++) {
            for (int column = 1; column < width - 1; column++) {
                int far = right * column + down * row;
                if (far > most && isInside(column, row)) {
                    most = far;
                    corner = new Corner(column + 0.5, row + 0.5);
                }
            }
        }
        return corner;
    }

    // A lone bright speck on the table is no corner.
    private boolean isInside(int column, int row) {
        for (int dy = -1; dy <= 1; dy++) {
            int count = 0;
            for (int dx = -1; dx <= 1; dx++) {
                count += paper[(row + dy) * width + column + dx] ? 1 : 0;
            }
            if (count < 2) {
                return false;
            }
        }
        return true;
    }

    /** How much of the area between the corners is paper, ink and all. */
    private double fill(Corners corners) {
        int inside = 0;
        int bright = 0;
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                if (corners.contain(column + 0.5, row + 0.5)) {
                    inside++;
                    bright += paper[row * width + column] ? 1 : 0;
                }
            }
        }
        // Print darkens paper: what is not bright inside counts as paper up to a fifth.
        return inside == 0 ? 0 : Math.min(1, bright / (double) inside + 0.2);
    }

    private static double ratio(double one, double other) {
        return Math.min(one, other) / Math.max(1e-9, Math.max(one, other));
    }

    /** From a rectangle to four corners (Heckbert 1989, square to quadrilateral). */
    private static Projection projection(Corners corners, double wide, double high, double scale) {
        Corner a = corners.a();
        Corner b = corners.b();
        Corner c = corners.c();
        Corner d = corners.d();
        double sx = a.x() - b.x() + c.x() - d.x();
        double sy = a.y() - b.y() + c.y() - d.y();
        double dx1 = b.x() - c.x();
        double dx2 = d.x() - c.x();
        double dy1 = b.y() - c.y();
        double dy2 = d.y() - c.y();
        double determinant = dx1 * dy2 - dx2 * dy1;
        double g = (sx * dy2 - dx2 * sy) / determinant;
        double h = (dx1 * sy - sx * dy1) / determinant;
        return new Projection(
                scale * (b.x() - a.x() + g * b.x()) / wide,
                scale * (d.x() - a.x() + h * d.x()) / high,
                scale * a.x(),
                scale * (b.y() - a.y() + g * b.y()) / wide,
                scale * (d.y() - a.y() + h * d.y()) / high,
                scale * a.y(),
                g / wide,
                h / high);
    }

    /** The brightness that parts light from dark best (Otsu 1979). */
    private static int otsu(int[] counts) {
        double all = 0;
        double sum = 0;
        for (int i = 0; i < 256; i++) {
            all += counts[i];
            sum += (double) i * counts[i];
        }
        double below = 0;
        double sumBelow = 0;
        double most = -1;
        int best = 127;
        for (int i = 0; i < 255; i++) {
            below += counts[i];
            sumBelow += (double) i * counts[i];
            double between = below == 0 || below == all
                    ? 0
                    : Math.pow(sum * below / all - sumBelow, 2) / (below * (all - below));
            if (between > most) {
                most = between;
                best = i;
            }
        }
        return best;
    }
}
