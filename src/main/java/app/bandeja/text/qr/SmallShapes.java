package app.bandeja.text.qr;

import app.bandeja.invoice.Box;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds where the small shapes that are filled on a page stand close together: a code that is drawn, of squares or of dots,
 * has at least a hundred of them. Bullets, dotted rules and logos have fewer, or wider apart.
 */
final class SmallShapes {
    private static final int LEAST_SHAPES = 80;
    // Points. A code is 12 to 80 mm wide and has 21 to 100 squares a side; neighbours are often drawn as one.
    private static final double LEAST_SIDE = 0.2;
    private static final double MOST_BREADTH = 8;
    private static final double MOST_LENGTH = 80;
    private static final double CELL = 24;
    // The coarsest code has some eighteen dark squares in a cell.
    private static final int CLOSE = 5;

    private final List<Box> path = new ArrayList<>();
    private final Map<Cell, Integer> counts = new HashMap<>();

    /** A square of the page, in cells from the top left. */
    private record Cell(int x, int y) {
        static Cell of(Box shape) {
            return new Cell((int) Math.floor(shape.centerX() / CELL), (int) Math.floor(shape.centerY() / CELL));
        }

        /** With its neighbours, because a code's own edge may have few shapes. */
        Box around() {
            return new Box((x - 1) * CELL, (y - 1) * CELL, 3 * CELL, 3 * CELL);
        }
    }

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
        path.stream().filter(SmallShapes::isSmall).forEach(shape -> counts.merge(Cell.of(shape), 1, Integer::sum));
        drop();
    }

    void drop() {
        path.clear();
    }

    /** Where they stand close together on a page of that size, if they are enough to be a code. */
    Optional<Box> place(double width, double height) {
        List<Cell> close = counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= CLOSE)
                .map(Map.Entry::getKey)
                .toList();
        int shapes =
                close.stream().mapToInt(cell -> counts.getOrDefault(cell, 0)).sum();
        return shapes < LEAST_SHAPES
                ? Optional.empty()
                : close.stream().map(Cell::around).reduce(Box::union).flatMap(place -> within(place, width, height));
    }

    private static Optional<Box> within(Box place, double width, double height) {
        double left = Math.max(0, place.x());
        double top = Math.max(0, place.y());
        double right = Math.min(width, place.right());
        double bottom = Math.min(height, place.bottom());
        return right > left && bottom > top
                ? Optional.of(new Box(left, top, right - left, bottom - top))
                : Optional.empty();
    }

    private static boolean isSmall(Box shape) {
        return Math.min(shape.width(), shape.height()) >= LEAST_SIDE
                && Math.min(shape.width(), shape.height()) <= MOST_BREADTH
                && Math.max(shape.width(), shape.height()) <= MOST_LENGTH;
    }
}
