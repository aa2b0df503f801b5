package app.bandeja.text.picture;

import app.bandeja.text.picture.Marks.Mark;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds the connected pieces of ink: joins runs that touch, line by line, corners included (Rosenfeld and Pfaltz 1966). */
final class Labelling {
    private final Bitmap ink;
    private final int width;
    private final int height;
    private final List<int[]> boxes = new ArrayList<>();
    private int[] parent = new int[1024];

    Labelling(Ink ink) {
        this(ink.bits(), ink.width(), ink.height());
    }

    Labelling(Bitmap ink, int width, int height) {
        this.ink = ink;
        this.width = width;
        this.height = height;
    }

    List<Mark> marks() {
        int[] above = new int[0];
        for (int y = 0; y < height; y++) {
            above = line(y, above);
        }
        return joined();
    }

    /** Runs as start, end, label; those of the line above given. */
    private int[] line(int y, int[] above) {
        int[] runs = new int[48];
        int count = 0;
        int next = 0;
        for (int start = ink.nextSet(0, y); start < width; ) {
            int x = ink.nextClear(start, y);
            while (next < above.length && above[next + 1] < start) {
                next += 3;
            }
            int label = next < above.length && above[next] <= x ? root(above[next + 2]) : label();
            widen(boxes.get(label), start, y, x, y + 1, x - start);
            for (int i = next + 3; i < above.length && above[i] <= x; i += 3) {
                join(label, above[i + 2]);
            }
            if (count + 3 > runs.length) {
                runs = Arrays.copyOf(runs, runs.length * 2);
            }
            runs[count++] = start;
            runs[count++] = x;
            runs[count++] = label;
            start = ink.nextSet(x, y);
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
                int[] by = boxes.get(label);
                widen(boxes.get(root), by[0], by[1], by[2], by[3], by[4]);
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

    private static void widen(int[] box, int left, int top, int right, int bottom, int area) {
        box[0] = Math.min(box[0], left);
        box[1] = Math.min(box[1], top);
        box[2] = Math.max(box[2], right);
        box[3] = Math.max(box[3], bottom);
        box[4] += area;
    }
}
