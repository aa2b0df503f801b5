package app.bandeja.text.picture;

import app.bandeja.text.picture.Marks.Mark;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** The connected pieces of ink found the slow and plain way: by flooding each from one of its pixels. */
final class Flood {
    private final Ink ink;
    private final boolean[] wet;

    private Flood(Ink ink) {
        this.ink = ink;
        this.wet = new boolean[ink.width() * ink.height()];
    }

    static Set<Mark> of(Ink ink) {
        Flood flood = new Flood(ink);
        Set<Mark> marks = new HashSet<>();
        for (int i = 0; i < flood.wet.length; i++) {
            if (flood.wets(i % ink.width(), i / ink.width())) {
                marks.add(flood.from(i % ink.width(), i / ink.width()));
            }
        }
        return marks;
    }

    private Mark from(int x, int y) {
        Mark mark = new Mark(x, y, x + 1, y + 1, 0);
        Deque<int[]> open = new ArrayDeque<>(Set.of(new int[] {x, y}));
        while (!open.isEmpty()) {
            int[] at = open.remove();
            mark = new Mark(
                    Math.min(mark.left(), at[0]),
                    Math.min(mark.top(), at[1]),
                    Math.max(mark.right(), at[0] + 1),
                    Math.max(mark.bottom(), at[1] + 1),
                    mark.area() + 1);
            for (int i = 0; i < 9; i++) {
                if (wets(at[0] + i % 3 - 1, at[1] + i / 3 - 1)) {
                    open.add(new int[] {at[0] + i % 3 - 1, at[1] + i / 3 - 1});
                }
            }
        }
        return mark;
    }

    private boolean wets(int x, int y) {
        if (x < 0 || y < 0 || x >= ink.width() || y >= ink.height() || !ink.at(x, y) || wet[y * ink.width() + x]) {
            return false;
        }
        wet[y * ink.width() + x] = true;
        return true;
    }
}
