package app.bandeja.text;

import app.bandeja.invoice.Box;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Boxes by the rows of a page that they stand in, so that what is near a place is found without asking all of them. */
final class Rows {
    /** Points; about a line of text. */
    private static final double HEIGHT = 12;

    private final List<Box> boxes;
    private final Map<Integer, List<Integer>> rows = new HashMap<>();

    Rows(List<Box> boxes) {
        this.boxes = boxes;
        for (int i = 0; i < boxes.size(); i++) {
            int last = row(boxes.get(i).bottom());
            for (int row = row(boxes.get(i).y()); row <= last; row++) {
                rows.computeIfAbsent(row, _ -> new ArrayList<>()).add(i);
            }
        }
    }

    /** The numbers of all boxes that reach between two heights of the page, each once, and of some a little beyond. */
    IntStream near(double top, double bottom) {
        int first = row(top);
        // A box of several rows is told of in the first that it shares.
        return IntStream.rangeClosed(first, row(bottom))
                .flatMap(row -> rows.getOrDefault(row, List.of()).stream()
                        .mapToInt(Integer::intValue)
                        .filter(i -> Math.max(first, row(boxes.get(i).y())) == row));
    }

    private static int row(double y) {
        return (int) Math.floor(y / HEIGHT);
    }
}
