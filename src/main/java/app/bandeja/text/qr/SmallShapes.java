package app.bandeja.text.qr;

import app.bandeja.invoice.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Counts the small shapes that are filled on a page: a code that is drawn, of squares or of dots, has at least a hundred. */
final class SmallShapes {
    private static final int LEAST_SHAPES = 80;
    // Points. A code is 12 to 80 mm wide and has 21 to 100 squares a side; neighbours are often drawn as one.
    private static final double LEAST_SIDE = 0.2;
    private static final double MOST_BREADTH = 8;
    private static final double MOST_LENGTH = 80;
    private static final double LEAST_PLACE = 30;
    // The white edge that a reader needs.
    private static final double MARGIN = 12;

    private final List<Box> path = new ArrayList<>();
    private int count;
    private Box place = new Box(0, 0, 0, 0);

    void begin(Box point) {
        path.add(point);
    }

    void extend(Box point) {
        if (!path.isEmpty()) {
            path.set(path.size() - 1, path.getLast().union(point));
        }
    }

    /** What was begun is filled. */
    void fill() {
        path.stream().filter(SmallShapes::isSmall).forEach(this::count);
        drop();
    }

    void drop() {
        path.clear();
    }

    /** All the small shapes' place on a page of that size, if they are enough to be a code. */
    Optional<Box> place(double width, double height) {
        if (count < LEAST_SHAPES || place.width() < LEAST_PLACE || place.height() < LEAST_PLACE) {
            return Optional.empty();
        }
        double left = Math.max(0, place.x() - MARGIN);
        double top = Math.max(0, place.y() - MARGIN);
        double right = Math.min(width, place.right() + MARGIN);
        double bottom = Math.min(height, place.bottom() + MARGIN);
        return right > left && bottom > top
                ? Optional.of(new Box(left, top, right - left, bottom - top))
                : Optional.empty();
    }

    private void count(Box shape) {
        place = count == 0 ? shape : place.union(shape);
        count++;
    }

    private static boolean isSmall(Box shape) {
        return Math.min(shape.width(), shape.height()) >= LEAST_SIDE
                && Math.min(shape.width(), shape.height()) <= MOST_BREADTH
                && Math.max(shape.width(), shape.height()) <= MOST_LENGTH;
    }
}
