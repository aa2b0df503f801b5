package app.bandeja.text.picture;

import app.bandeja.text.picture.Marks.Mark;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/** How far the letters of a page stand from the next beside and below them. */
final class Neighbours {
    private static final double REACH = 0.25;

    private final List<Mark> marks;
    private final int reach;

    Neighbours(Marks letters) {
        this.marks = letters.all();
        this.reach = (int) (REACH * letters.dpi());
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
        for (int i = 0; i < marks.size(); i++) {
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
        Integer[] order = new Integer[marks.size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingInt(i -> start.applyAsInt(marks.get(i))));
        Spans along = new Spans(marks, order, start, end);
        Spans across = new Spans(marks, order, from, to);
        int[] gaps = new int[marks.size()];
        for (int i = 0; i < order.length; i++) {
            gaps[order[i]] = gap(i, along, across);
        }
        return gaps;
    }

    private int gap(int mark, Spans along, Spans across) {
        int least = reach;
        int limit = along.end(mark) + reach;
        for (int next = mark + 1; next < along.count() && along.start(next) < limit; next++) {
            int gap = along.start(next) - along.end(mark);
            if (gap >= -1 && gap < least && across.overlap(mark, next)) {
                least = gap;
            }
        }
        return least;
    }

    /** Where the marks begin and end along an axis, in some order: each is held against many others. */
    private static final class Spans {
        private final int[] starts;
        private final int[] ends;

        Spans(List<Mark> marks, Integer[] order, ToIntFunction<Mark> start, ToIntFunction<Mark> end) {
            this.starts = new int[order.length];
            this.ends = new int[order.length];
            for (int i = 0; i < order.length; i++) {
                Mark mark = marks.get(order[i]);
                starts[i] = start.applyAsInt(mark);
                ends[i] = end.applyAsInt(mark);
            }
        }

        int count() {
            return starts.length;
        }

        int start(int i) {
            return starts[i];
        }

        int end(int i) {
            return ends[i];
        }

        /** By more than half of the shorter. */
        boolean overlap(int one, int other) {
            int common = Math.min(ends[one], ends[other]) - Math.max(starts[one], starts[other]);
            return common * 2 > Math.min(ends[one] - starts[one], ends[other] - starts[other]);
        }
    }
}
