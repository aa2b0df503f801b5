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
        int[] gaps = new int[marks.size()];
        for (int i = 0; i < order.length; i++) {
            Mark mark = marks.get(order[i]);
            int least = reach;
            int limit = end.applyAsInt(mark) + reach;
            for (int j = i + 1; j < order.length && start.applyAsInt(marks.get(order[j])) < limit; j++) {
                Mark next = marks.get(order[j]);
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
}
