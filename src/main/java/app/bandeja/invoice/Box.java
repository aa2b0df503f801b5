package app.bandeja.invoice;

/**
 * A rectangle on a page as a person sees it: points (1/72 inch), origin at the top left, after rotation.
 */
public record Box(double x, double y, double width, double height) {

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    /** The same box, so much further right and down; in points. */
    public Box moved(double right, double down) {
        return new Box(x + right, y + down, width, height);
    }

    public double centerX() {
        return x + width / 2;
    }

    public double centerY() {
        return y + height / 2;
    }

    /** The smallest box round both. */
    public Box union(Box other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Box(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }
}
