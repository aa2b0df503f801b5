package app.bandeja.text.picture;

import app.bandeja.invoice.Projection;
import app.bandeja.text.picture.Corners.Corner;
import java.util.Optional;

/**
 * The sheet of paper in a photo: a bright four-cornered area on something darker. Laid flat, it is a rectangle again,
 * however the camera was held. A scan, which is paper from edge to edge, has none.
 */
public final class SheetOutline {
    private static final int SMALL = 320;
    // Of the picture's rim, as much must be darker than paper; else it is a scan with a dark edge.
    private static final double DARK_RIM = 0.5;
    private static final double FULL = 0.93;

    private final int width;
    private final int height;
    private final boolean[] paper;

    private SheetOutline(int width, int height, boolean[] paper) {
        this.width = width;
        this.height = height;
        this.paper = paper;
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
        // Most pages are scans: a few pixels of each tell.
        if (!in(Scaling.sampled(photo, smallWidth, smallHeight)).rimIsDark()) {
            return Optional.empty();
        }
        SheetOutline outline = in(Scaling.shrunk(photo, smallWidth, smallHeight));
        return outline.rimIsDark() ? outline.flat(photo, photo.width() / (double) smallWidth) : Optional.empty();
    }

    private static SheetOutline in(GrayImage small) {
        int threshold = Otsu.threshold(small.histogram());
        boolean[] bright = new boolean[small.width() * small.height()];
        for (int i = 0; i < bright.length; i++) {
            bright[i] = (small.pixels()[i] & 0xFF) > threshold;
        }
        return new SheetOutline(small.width(), small.height(), bright);
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
        Projection toPhoto = corners.fromRectangle(wide, high, scale);
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
}
