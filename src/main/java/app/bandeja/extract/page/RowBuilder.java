package app.bandeja.extract.page;

import app.bandeja.invoice.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Puts pieces into lines, each following its last piece, so that a skewed line stays one.
 *
 * <p>Two pieces share a line if their middles are level, or if the smaller stands within the height of the larger: a
 * large figure beside a small label has another middle and the same baseline.
 */
final class RowBuilder {
    private static final double LEVEL = 0.45;
    private static final double WITHIN = 0.5;

    private final NavigableMap<Double, List<Piece>> lines = new TreeMap<>();
    private final double slope;
    private double tallest;

    private RowBuilder(double slope) {
        this.slope = slope;
    }

    static List<List<Piece>> lines(List<Piece> pieces) {
        List<Piece> sorted = pieces.stream()
                .filter(piece -> isFinite(piece.box()))
                .sorted(Comparator.comparingDouble(piece -> piece.box().x()))
                .toList();
        List<List<Piece>> lines = lines(sorted, 0);
        double slope = Slope.of(lines);
        return Math.abs(slope) < Slope.LEVEL ? lines : lines(sorted, slope);
    }

    private static List<List<Piece>> lines(List<Piece> sorted, double slope) {
        RowBuilder builder = new RowBuilder(slope);
        sorted.forEach(builder::add);
        return builder.lines.values().stream()
                .sorted(Comparator.comparingDouble(builder::top))
                .toList();
    }

    private static boolean isFinite(Box box) {
        return Double.isFinite(box.x() + box.y() + box.width() + box.height());
    }

    private double top(List<Piece> line) {
        return line.stream()
                .mapToDouble(piece -> level(piece).centerY())
                .average()
                .orElse(0);
    }

    private void add(Piece piece) {
        double middle = level(piece).centerY();
        double reach = Math.max(tallest, piece.box().height()) / 2 + 1;
        tallest = Math.max(tallest, Math.min(piece.box().height(), 80));
        List<Piece> line = new ArrayList<>();
        double best = Double.MAX_VALUE;
        double key = middle;
        for (Map.Entry<Double, List<Piece>> near :
                lines.subMap(middle - reach, true, middle + reach, true).entrySet()) {
            Piece last = near.getValue().getLast();
            double distance = Math.abs(near.getKey() - middle);
            if (distance < best && shareLine(level(last), level(piece))) {
                best = distance;
                line = near.getValue();
                key = near.getKey();
            }
        }
        lines.remove(key, line);
        if (!isPrintedTwice(line, piece)) {
            line.add(piece);
        }
        lines.merge(level(line.getLast()).centerY(), line, RowBuilder::together);
    }

    // Where it would be if the page lay straight.
    private Box level(Piece piece) {
        Box box = piece.box();
        return new Box(box.x(), box.y() - slope * box.x(), box.width(), box.height());
    }

    private static boolean shareLine(Box left, Box right) {
        double smaller = Math.min(left.height(), right.height());
        if (Math.abs(left.centerY() - right.centerY()) <= LEVEL * smaller) {
            return true;
        }
        double overlap = Math.min(left.bottom(), right.bottom()) - Math.max(left.y(), right.y());
        return smaller > 0 && overlap >= WITHIN * smaller;
    }

    // Some programs print a word twice, a hair apart, to make it look bold.
    private static boolean isPrintedTwice(List<Piece> line, Piece piece) {
        if (line.isEmpty()) {
            return false;
        }
        Piece last = line.getLast();
        return last.text().equals(piece.text())
                && Math.abs(last.box().x() - piece.box().x()) < last.box().height() / 4;
    }

    private static List<Piece> together(List<Piece> first, List<Piece> second) {
        List<Piece> both = new ArrayList<>(first);
        both.addAll(second);
        both.sort(Comparator.comparingDouble(piece -> piece.box().x()));
        return both;
    }
}
