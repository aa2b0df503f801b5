package app.bandeja.text.picture;

import app.bandeja.invoice.Box;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/** The connected pieces of ink on a page: letters, parts of letters, rules, stains. */
public final class Marks {
    private static final int FEW = 20;
    private static final int FEW_LETTERS = 6;
    // Letters of 4 to 40 points; a full stop is smaller, a logo is larger.
    private static final double LEAST_LETTER = 0.03;
    private static final double LARGEST_LETTER = 0.55;
    private static final double REACH = 0.25;

    private final double dpi;
    private final List<Mark> all;

    private Marks(double dpi, List<Mark> all) {
        this.dpi = dpi;
        this.all = all;
    }

    /** A piece of ink; pixels, right and bottom beyond its last. */
    record Mark(int left, int top, int right, int bottom, int area) {
        int width() {
            return right - left;
        }

        int height() {
            return bottom - top;
        }

        private Mark turned(int quarters, int width, int height) {
            return switch (quarters) {
                case 1 -> new Mark(height - bottom, left, height - top, right, area);
                case 2 -> new Mark(width - right, height - bottom, width - left, height - top, area);
                case 3 -> new Mark(top, width - right, bottom, width - left, area);
                default -> this;
            };
        }
    }

    /** Every piece, in no order. */
    public static Marks of(Ink ink) {
        return new Marks(ink.dpi(), new Labelling(ink).marks());
    }

    /** Those that may be letters or figures. */
    public Marks letters() {
        double least = LEAST_LETTER * dpi;
        double largest = LARGEST_LETTER * dpi;
        return new Marks(
                dpi,
                all.stream()
                        .filter(mark -> mark.height() >= least
                                && mark.height() <= largest
                                && mark.width() <= 2 * largest
                                && mark.width() >= least / 3
                                && mark.width() <= 6 * mark.height()
                                && mark.height() <= 12 * mark.width())
                        .toList());
    }

    /** Whether too few of them are letters for anything to be read. A blank page with noise costs OCR more than text. */
    public boolean isBlank() {
        return letters().all.size() < FEW_LETTERS;
    }

    /** Their boxes, in points. */
    public List<Box> boxes() {
        double scale = 72 / dpi;
        return all.stream()
                .map(mark ->
                        new Box(mark.left() * scale, mark.top() * scale, mark.width() * scale, mark.height() * scale))
                .toList();
    }

    List<Mark> all() {
        return all;
    }

    /** As they lie when a page of this size is turned clockwise by so many quarters. */
    Marks turned(int quarters, int width, int height) {
        return new Marks(
                dpi,
                all.stream().map(mark -> mark.turned(quarters, width, height)).toList());
    }

    /**
     * The share of letters whose nearest neighbour stands beside them and not below: letters of a word stand closer than
     * lines do, so it is high where lines run level and low where they run up or down (O'Gorman 1993).
     */
    double besideShare() {
        int[] right = gaps(Mark::left, Mark::right, Mark::top, Mark::bottom);
        int[] below = gaps(Mark::top, Mark::bottom, Mark::left, Mark::right);
        // Both lists are in the order of the marks.
        int beside = 0;
        int told = 0;
        for (int i = 0; i < all.size(); i++) {
            if (right[i] != below[i]) {
                told++;
                beside += right[i] < below[i] ? 1 : 0;
            }
        }
        return told == 0 ? 1 : (double) beside / told;
    }

    /** From each mark to the next along one axis that it overlaps on the other; large where there is none near. */
    private int[] gaps(
            ToIntFunction<Mark> start, ToIntFunction<Mark> end, ToIntFunction<Mark> from, ToIntFunction<Mark> to) {
        int reach = (int) (REACH * dpi);
        Integer[] order = new Integer[all.size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingInt(i -> start.applyAsInt(all.get(i))));
        int[] gaps = new int[all.size()];
        for (int i = 0; i < order.length; i++) {
            Mark mark = all.get(order[i]);
            int least = reach;
            int limit = end.applyAsInt(mark) + reach;
            for (int j = i + 1; j < order.length && start.applyAsInt(all.get(order[j])) < limit; j++) {
                Mark next = all.get(order[j]);
                int overlap = Math.min(to.applyAsInt(mark), to.applyAsInt(next))
                        - Math.max(from.applyAsInt(mark), from.applyAsInt(next));
                int gap = start.applyAsInt(next) - end.applyAsInt(mark);
                if (overlap * 2
                                > Math.min(
                                        to.applyAsInt(mark) - from.applyAsInt(mark),
                                        to.applyAsInt(next) - from.applyAsInt(next))
                        && gap >= -1
                        && gap < least) {
                    least = gap;
                }
            }
            gaps[order[i]] = least;
        }
        return gaps;
    }

    double dpi() {
        return dpi;
    }

    boolean isFew() {
        return all.size() < FEW;
    }

    /** The middles, so many steps an inch. */
    float[] xs(double stepsAnInch) {
        float[] xs = new float[all.size()];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = (float) ((all.get(i).left() + all.get(i).right()) / 2.0 / dpi * stepsAnInch);
        }
        return xs;
    }

    /** The middles, so many steps an inch. */
    float[] ys(double stepsAnInch) {
        float[] ys = new float[all.size()];
        for (int i = 0; i < ys.length; i++) {
            ys[i] = (float) ((all.get(i).top() + all.get(i).bottom()) / 2.0 / dpi * stepsAnInch);
        }
        return ys;
    }

    /** Where they end below, so many steps an inch. */
    float[] feet(double stepsAnInch) {
        return places(Mark::bottom, stepsAnInch);
    }

    /** Where they begin above, so many steps an inch. */
    float[] heads(double stepsAnInch) {
        return places(Mark::top, stepsAnInch);
    }

    private float[] places(ToIntFunction<Mark> place, double stepsAnInch) {
        float[] places = new float[all.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = (float) (place.applyAsInt(all.get(i)) / dpi * stepsAnInch);
        }
        return places;
    }

    /** Joins runs of ink that touch, line by line, corners included. */
    private static final class Labelling {
        private final Ink ink;
        private final List<int[]> boxes = new ArrayList<>();
        private int[] parent = new int[1024];

        Labelling(Ink ink) {
            this.ink = ink;
        }

        List<Mark> marks() {
            int[] above = new int[0];
            for (int y = 0; y < ink.height(); y++) {
                above = line(y, above);
            }
            return joined();
        }

        /** Runs as start, end, label; those of the line above given. */
        private int[] line(int y, int[] above) {
            int[] runs = new int[48];
            int count = 0;
            int next = 0;
            for (int x = 0; x < ink.width(); x++) {
                if (!ink.at(x, y)) {
                    continue;
                }
                int start = x;
                while (x < ink.width() && ink.at(x, y)) {
                    x++;
                }
                while (next < above.length && above[next + 1] < start) {
                    next += 3;
                }
                int label = next < above.length && above[next] <= x ? root(above[next + 2]) : label();
                widen(boxes.get(label), new int[] {start, y, x, y + 1, x - start});
                for (int i = next + 3; i < above.length && above[i] <= x; i += 3) {
                    join(label, above[i + 2]);
                }
                if (count + 3 > runs.length) {
                    runs = Arrays.copyOf(runs, runs.length * 2);
                }
                runs[count++] = start;
                runs[count++] = x;
                runs[count++] = label;
            }
            return Arrays.copyOf(runs, count);
        }

        private int label() {
            int label = boxes.size();
            boxes.add(new int[] {Integer.MAX_VALUE, Integer.MAX_VALUE, 0, 0, 0});
            if (label == parent.length) {
                parent = Arrays.copyOf(parent, label * 2);
            }
            parent[label] = label;
            return label;
        }

        private void join(int one, int other) {
            int first = root(one);
            int second = root(other);
            parent[Math.max(first, second)] = Math.min(first, second);
        }

        private int root(int label) {
            int root = label;
            while (parent[root] != root) {
                parent[root] = parent[parent[root]];
                root = parent[root];
            }
            return root;
        }

        private List<Mark> joined() {
            for (int label = boxes.size() - 1; label >= 0; label--) {
                int root = root(label);
                if (root != label) {
                    widen(boxes.get(root), boxes.get(label));
                }
            }
            List<Mark> marks = new ArrayList<>();
            for (int label = 0; label < boxes.size(); label++) {
                if (parent[label] == label) {
                    int[] box = boxes.get(label);
                    marks.add(new Mark(box[0], box[1], box[2], box[3], box[4]));
                }
            }
            return marks;
        }

        private static void widen(int[] box, int[] by) {
            box[0] = Math.min(box[0], by[0]);
            box[1] = Math.min(box[1], by[1]);
            box[2] = Math.max(box[2], by[2]);
            box[3] = Math.max(box[3], by[3]);
            box[4] += by[4];
        }
    }
}
