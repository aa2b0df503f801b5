package app.bandeja.text.picture;

/**
 * Takes the ruled lines of tables and forms out of a picture: they lead a layout analysis astray and cling to figures.
 * Only what is thin and long goes; where a stroke of a letter crosses a rule, it stays whole.
 */
public final class Rules {
    private static final double LONG = 0.5;
    private static final double THICK = 0.035;
    private static final int GAP = 2;

    private final GrayImage image;
    private final Ink ink;
    private final byte[] cleaned;
    private final int thick;

    private Rules(GrayImage image, Ink ink) {
        this.image = image;
        this.ink = ink;
        this.cleaned = image.pixels().clone();
        this.thick = ink.pixels(THICK);
    }

    /** The same picture without them. */
    public static GrayImage without(GrayImage image, Ink ink) {
        Rules rules = new Rules(image, ink);
        rules.erase(new Level(ink));
        rules.erase(new Upright(ink));
        return new GrayImage(image.width(), image.height(), image.dpi(), rules.cleaned);
    }

    /** The ink as a rule runs: along it, and across. */
    private sealed interface Direction {
        int length();

        int breadth();

        boolean at(int along, int across);

        int index(int along, int across);
    }

    private record Level(Ink ink) implements Direction {
        @Override
        public int length() {
            return ink.width();
        }

        @Override
        public int breadth() {
            return ink.height();
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
        public int length() {
            return ink.height();
        }

        @Override
        public int breadth() {
            return ink.width();
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

    private void erase(Direction direction) {
        int least = ink.pixels(LONG);
        for (int across = 0; across < direction.breadth(); across++) {
            int start = -1;
            int last = -1;
            for (int along = 0; along < direction.length(); along++) {
                if (!direction.at(along, across)) {
                    continue;
                }
                if (last >= 0 && along - last > GAP + 1) {
                    eraseIfLong(direction, across, start, last, least);
                    start = along;
                } else if (last < 0) {
                    start = along;
                }
                last = along;
            }
            if (last >= 0) {
                eraseIfLong(direction, across, start, last, least);
            }
        }
    }

    private void eraseIfLong(Direction direction, int across, int start, int last, int least) {
        if (last - start < least) {
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
            cleaned[direction.index(along, i)] = paper;
        }
    }

    private byte lighter(int one, int other) {
        return (byte) Math.max(image.pixels()[one] & 0xFF, image.pixels()[other] & 0xFF);
    }
}
