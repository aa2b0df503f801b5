package app.bandeja.text.picture;

/** Finds out whether letters may be white on a page: in the dark head of a table, in the bar of a title. */
public final class DarkGround {
    // Of the way from the paper to the darkest ink, which is far on a faded page too: a pale tint bears dark letters.
    private static final double DARK = 0.25;
    private static final double PAPER_SHARE = 0.9;
    // In inches; a rule is thinner, a bold word has more paper in it.
    private static final double LENGTH = 0.4;
    private static final double STEP = 0.02;
    private static final int LINES = 3;
    private static final double FULL = 0.8;

    private DarkGround() {}

    /** Whether there is some: at least a centimetre long and as high as small print. */
    public static boolean isOn(GrayImage image) {
        int limit = limit(image.histogram());
        int length = Math.max(1, (int) Math.round(LENGTH * image.dpi()));
        int step = Math.max(1, (int) Math.round(STEP * image.dpi()));
        int lines = 0;
        for (int y = 0; y < image.height() && lines < LINES; y += step) {
            lines = isDark(image, y, limit, length) ? lines + 1 : 0;
        }
        return lines == LINES;
    }

    private static int limit(int[] counts) {
        int paper = Ink.share(counts, PAPER_SHARE);
        return (int) (paper - DARK * (paper - Ink.share(counts, Ink.DARK_SHARE)));
    }

    private static boolean isDark(GrayImage image, int y, int limit, int length) {
        byte[] pixels = image.pixels();
        int start = y * image.width();
        int most = 0;
        for (int x = 0, dark = 0; x < image.width(); x++) {
            dark += (pixels[start + x] & 0xFF) < limit ? 1 : 0;
            dark -= x >= length && (pixels[start + x - length] & 0xFF) < limit ? 1 : 0;
            most = Math.max(most, dark);
        }
        return most >= FULL * length;
    }
}
