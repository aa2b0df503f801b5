package app.bandeja.text.picture;

import java.util.Arrays;

/**
 * Takes the ruled lines of tables and forms out of a picture: they lead a layout analysis astray and cling to figures.
 * Only what is thin and long goes; where a stroke of a letter crosses a rule, it stays whole.
 */
public final class Rules {
    private static final double LONG = 0.5;
    private static final double THICK = 0.035;
    private static final int GAP = 2;
    // Before the first: so far that nothing joins it.
    private static final int NONE = -1000;

    private final GrayImage image;
    private final Ink ink;
    private final byte[] cleaned;
    private final Bitmap erased;
    private final int thick;

    private Rules(GrayImage image, Ink ink) {
        this.image = image;
        this.ink = ink;
        this.cleaned = image.pixels().clone();
        this.erased = new Bitmap(image.width(), image.height());
        this.thick = ink.pixels(THICK);
    }

    /** Those of a picture. */
    public static Rules of(GrayImage image, Ink ink) {
        Rules rules = new Rules(image, ink);
        rules.erase(new Level(ink));
        rules.erase(new Upright(ink));
        return rules;
    }

    /** The same picture without them. */
    public GrayImage without() {
        return new GrayImage(image.width(), image.height(), image.dpi(), cleaned);
    }

    /** The ink that is left. */
    public Ink otherInk() {
        return ink.without(erased);
    }

    /** The ink as a rule runs: along it, and across. */
    private sealed interface Direction {
        int breadth();

        int along(int x, int y);

        int across(int x, int y);

        boolean at(int along, int across);

        int index(int along, int across);
    }

    private record Level(Ink ink) implements Direction {
        @Override
        public int breadth() {
            return ink.height();
        }

        @Override
        public int along(int x, int y) {
            return x;
        }

        @Override
        public int across(int x, int y) {
            return y;
        }

        @Override
        public boolean at(int along, int across) {
            return ink.at(along, across);
        }

        @Override
        public int index(int along, int across) {
            return across * ink.width() + along;
        }
    }

    private record Upright(Ink ink) implements Direction {
        @Override
        public int breadth() {
            return ink.width();
        }

        @Override
        public int along(int x, int y) {
            return y;
        }

        @Override
        public int across(int x, int y) {
            return x;
        }

        @Override
        public boolean at(int along, int across) {
            return ink.at(across, along);
        }

        @Override
        public int index(int along, int across) {
            return along * ink.width() + across;
        }
    }

    /** All rules of a direction; line by line in both, as the picture lies in memory. */
    private void erase(Direction direction) {
        int[] start = new int[direction.breadth()];
        int[] last = new int[direction.breadth()];
        Arrays.fill(last, NONE);
        Bitmap bits = ink.bits();
        for (int y = 0; y < ink.height(); y++) {
            for (int x = bits.nextSet(0, y); x < ink.width(); x = bits.nextSet(x + 1, y)) {
                int across = direction.across(x, y);
                int along = direction.along(x, y);
                if (along - last[across] > GAP + 1) {
                    eraseIfLong(direction, across, start[across], last[across]);
                    start[across] = along;
                }
                last[across] = along;
            }
        }
        for (int across = 0; across < last.length; across++) {
            eraseIfLong(direction, across, start[across], last[across]);
        }
    }

    private void eraseIfLong(Direction direction, int across, int start, int last) {
        if (last - start < ink.pixels(LONG)) {
            return;
        }
        for (int along = start; along <= last; along++) {
            erase(direction, along, across);
        }
    }

    /** One slice of a rule with its blurred edges, if it is as thin as a rule there. */
    private void erase(Direction direction, int along, int across) {
        int from = across;
        while (from > 0 && across - from <= thick && direction.at(along, from - 1)) {
            from--;
        }
        int to = across;
        while (to < direction.breadth() - 1 && to - across <= thick && direction.at(along, to + 1)) {
            to++;
        }
        if (to - from >= thick) {
            return;
        }
        int before = Math.max(0, from - 2);
        int after = Math.min(direction.breadth() - 1, to + 2);
        byte paper = lighter(direction.index(along, before), direction.index(along, after));
        for (int i = before; i <= after; i++) {
            int pixel = direction.index(along, i);
            cleaned[pixel] = paper;
            erased.set(pixel % ink.width(), pixel / ink.width());
        }
    }

    private byte lighter(int one, int other) {
        return (byte) Math.max(image.pixels()[one] & 0xFF, image.pixels()[other] & 0xFF);
    }
}
