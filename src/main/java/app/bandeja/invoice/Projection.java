package app.bandeja.invoice;

/**
 * From a page as it was straightened for reading to the page as it is shown: a plane seen from another side, as a photo
 * shows a sheet of paper. Points; {@code x' = (a·x + b·y + c) / (g·x + h·y + 1)}, {@code y' = (d·x + e·y + f) / (g·x + h·y
 * + 1)}.
 */
public record Projection(double a, double b, double c, double d, double e, double f, double g, double h) {

    /** The page was read as it is shown. */
    public static final Projection NONE = new Projection(1, 0, 0, 0, 1, 0, 0, 0);

    /** Across, where a point of the straightened page is shown. */
    public double x(double x, double y) {
        return (a * x + b * y + c) / (g * x + h * y + 1);
    }

    /** Down, where a point of the straightened page is shown. */
    public double y(double x, double y) {
        return (d * x + e * y + f) / (g * x + h * y + 1);
    }

    /** The smallest box round a box as it is shown. */
    public Box shown(Box box) {
        if (equals(NONE)) {
            return box;
        }
        return corner(box.x(), box.y())
                .union(corner(box.right(), box.y()))
                .union(corner(box.x(), box.bottom()))
                .union(corner(box.right(), box.bottom()));
    }

    /** First this one, then the other; where the other's result is what is shown. */
    public Projection then(Projection o) {
        double scale = o.g * c + o.h * f + 1;
        return new Projection(
                (o.a * a + o.b * d + o.c * g) / scale,
                (o.a * b + o.b * e + o.c * h) / scale,
                (o.a * c + o.b * f + o.c) / scale,
                (o.d * a + o.e * d + o.f * g) / scale,
                (o.d * b + o.e * e + o.f * h) / scale,
                (o.d * c + o.e * f + o.f) / scale,
                (o.g * a + o.h * d + g) / scale,
                (o.g * b + o.h * e + h) / scale);
    }

    private Box corner(double x, double y) {
        return new Box(x(x, y), y(x, y), 0, 0);
    }
}
