package app.bandeja.text.picture;

import app.bandeja.invoice.Projection;

/** Four corners in a picture, in its pixels, clockwise from the top left. */
record Corners(Corner a, Corner b, Corner c, Corner d) {
    private static final double LEAST_AREA = 0.25;
    private static final double MOST_AREA = 0.97;
    private static final double LEAST_SIDE_RATIO = 0.6;

    /** One of them. */
    record Corner(double x, double y) {
        double to(Corner other) {
            return Math.hypot(other.x - x, other.y - y);
        }

        /** Above 0 where a point lies right of the way from here to another corner. */
        double side(Corner other, double px, double py) {
            return (other.x - x) * (py - y) - (other.y - y) * (px - x);
        }
    }

    /** Whether they lie as those of a sheet do that somebody photographed to be read. */
    boolean areOfASheet(double pictureArea) {
        double share = (a.side(b, c.x(), c.y()) + c.side(d, a.x(), a.y())) / 2 / pictureArea;
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

    /**
     * From a rectangle of that size to these corners (Heckbert 1989, square to quadrilateral).
     *
     * @param scale of the result: pixels of its own to one of this picture
     */
    Projection fromRectangle(double wide, double high, double scale) {
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

    private static double ratio(double one, double other) {
        return Math.min(one, other) / Math.max(1e-9, Math.max(one, other));
    }
}
