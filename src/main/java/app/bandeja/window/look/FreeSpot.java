package app.bandeja.window.look;

import app.bandeja.invoice.Box;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where beside a place something may lie so that it hides as little as possible of what stands on the page. */
final class FreeSpot {
    private FreeSpot() {}

    /**
     * To the right, to the left, above or below; the first of these that hides nothing, else the one that hides least.
     *
     * @param place what it must not lie on
     * @param size of what lies there; where it is does not matter
     * @param page from which nothing may stand out
     * @param words what is better not hidden
     */
    static Box beside(Box place, Box size, Box page, List<Box> words) {
        double middle = place.centerY() - size.height() / 2;
        return Stream.of(
                        at(place.right(), middle, size),
                        at(place.x() - size.width(), middle, size),
                        at(within(place.x(), page.width() - size.width()), place.y() - size.height(), size),
                        at(within(place.x(), page.width() - size.width()), place.bottom(), size))
                .filter(spot -> spot.x() >= 0
                        && spot.y() >= 0
                        && spot.right() <= page.width()
                        && spot.bottom() <= page.height())
                .min(Comparator.comparingDouble(spot ->
                        words.stream().mapToDouble(word -> shared(spot, word)).sum()))
                .orElseGet(() -> at(0, 0, size));
    }

    private static double within(double wanted, double most) {
        return Math.clamp(wanted, 0, Math.max(0, most));
    }

    private static Box at(double x, double y, Box size) {
        return new Box(x, y, size.width(), size.height());
    }

    private static double shared(Box spot, Box word) {
        double wide = Math.min(spot.right(), word.right()) - Math.max(spot.x(), word.x());
        double high = Math.min(spot.bottom(), word.bottom()) - Math.max(spot.y(), word.y());
        return Math.max(0, wide) * Math.max(0, high);
    }
}
