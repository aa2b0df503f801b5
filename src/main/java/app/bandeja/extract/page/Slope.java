package app.bandeja.extract.page;

import app.bandeja.invoice.Box;
import java.util.ArrayList;
import java.util.List;

/** How a scanned page leans, from its longer lines: points down for each point to the right. */
final class Slope {
    /** So little makes no difference across a page. */
    static final double LEVEL = 0.002;

    private static final double LONG = 60;
    private static final int ENOUGH = 5;
    private static final double STEEPEST = 0.1;

    private Slope() {}

    static double of(List<List<Piece>> lines) {
        List<Double> slopes = lines.stream()
                .flatMap(line -> runs(line).stream())
                .filter(run -> run.size() >= 3 && width(run) > LONG)
                .map(Slope::slope)
                .sorted()
                .toList();
        if (slopes.size() < ENOUGH) {
            return 0;
        }
        double median = slopes.get(slopes.size() / 2);
        return Math.abs(median) > STEEPEST ? 0 : median;
    }

    // Across a wide gap the line may have gone on with words of another.
    private static List<List<Piece>> runs(List<Piece> line) {
        List<List<Piece>> runs = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= line.size(); i++) {
            if (i == line.size() || isGap(line.get(i - 1).box(), line.get(i).box())) {
                runs.add(line.subList(from, i));
                from = i;
            }
        }
        return runs;
    }

    private static boolean isGap(Box left, Box right) {
        return right.x() - left.right() > 2 * Math.max(left.height(), right.height());
    }

    private static double width(List<Piece> line) {
        return line.getLast().box().right() - line.getFirst().box().x();
    }

    // Least squares through the middles of the words.
    private static double slope(List<Piece> line) {
        double x = line.stream()
                .mapToDouble(piece -> piece.box().centerX())
                .average()
                .orElse(0);
        double y = line.stream()
                .mapToDouble(piece -> piece.box().centerY())
                .average()
                .orElse(0);
        double xx = 0;
        double xy = 0;
        for (Piece piece : line) {
            Box box = piece.box();
            xx += (box.centerX() - x) * (box.centerX() - x);
            xy += (box.centerX() - x) * (box.centerY() - y);
        }
        return xx == 0 ? 0 : xy / xx;
    }
}
