package app.bandeja.text.picture;

import app.bandeja.text.picture.Marks.Mark;
import java.util.Arrays;
import java.util.List;

/**
 * White letters on dark bars: the heads of tables, the bars of titles and totals. An analysis of layout takes such a bar for
 * a picture; turned into dark letters on paper it is read like the rest of the page.
 */
public final class DarkBars {
    // Of the way from the paper to the darkest ink.
    private static final double DARK = 0.25;
    // In inches. A rule is thinner than a bar's rim; a bar is longer than a bold letter, and as high as small print.
    private static final double RIM = 0.01;
    private static final double EDGE = 0.015;
    private static final double LONG = 0.3;
    private static final double HIGH = 0.08;
    private static final double FILLED = 0.45;
    private static final double MOST_OF_A_PAGE = 0.5;
    // Of the pixels of a bar: fewer are specks, more are no letters.
    private static final double FEWEST = 0.005;
    private static final double MOST = 0.4;
    private static final int LEAST_CONTRAST = 40;
    private static final double BRIGHTEST = 0.998;

    private final GrayImage image;
    private final Ink ink;
    private final int darkest;
    private final int edge;

    private DarkBars(GrayImage image, Ink ink) {
        this.image = image;
        this.ink = ink;
        this.edge = ink.pixels(EDGE);
        this.darkest = Ink.share(image.histogram(), Ink.DARK_SHARE);
    }

    /** The picture with its dark bars turned light; the same picture, if it has none. */
    public static GrayImage turned(GrayImage image, Ink ink) {
        return new DarkBars(image, ink).turned();
    }

    private GrayImage turned() {
        int rim = ink.pixels(RIM);
        Bitmap dark = ink.darker(image, paper -> paper - DARK * (paper - darkest));
        Bitmap thick = dark.narrowed(rim).widened(rim);
        List<Mark> bars = new Labelling(thick, image.width(), image.height())
                .marks().stream().filter(this::isBar).toList();
        byte[] pixels = image.pixels().clone();
        boolean isChanged = false;
        for (Mark bar : bars) {
            isChanged |= turn(bar, thick, pixels);
        }
        return isChanged ? new GrayImage(image.width(), image.height(), image.dpi(), pixels) : image;
    }

    private boolean isBar(Mark mark) {
        double area = (double) mark.width() * mark.height();
        return mark.width() >= ink.pixels(LONG)
                && mark.height() >= ink.pixels(HIGH)
                && mark.area() >= FILLED * area
                && area < MOST_OF_A_PAGE * image.width() * image.height();
    }

    /** Turns a bar, if it bears letters that are brighter than it is. */
    private boolean turn(Mark bar, Bitmap dark, byte[] pixels) {
        int[] counts = new int[256];
        for (int y = bar.top(); y < bar.bottom(); y++) {
            for (int x = bar.left(); x < bar.right(); x++) {
                counts[image.at(x, y)]++;
            }
        }
        int ground = Ink.share(counts, 0.5);
        int letters = Ink.share(counts, BRIGHTEST);
        if (letters - ground < LEAST_CONTRAST || !hasLetters(counts, ground, (ground + letters) / 2)) {
            return false;
        }
        clear(bar, pixels);
        for (int y = bar.top() + edge; y < bar.bottom() - edge; y++) {
            // Beyond a round corner lies paper.
            int end = dark.lastSet(bar.right() - 1, y) - edge;
            for (int x = dark.nextSet(bar.left(), y) + edge; x <= end; x++) {
                double inked = Math.clamp((image.at(x, y) - ground) / (double) (letters - ground), 0, 1);
                int paper = ink.paper(x, y);
                pixels[y * image.width() + x] = (byte) Math.round(paper - inked * Math.max(0, paper - darkest));
            }
        }
        return true;
    }

    // What is left of its blurred edges would be a frame.
    private void clear(Mark bar, byte[] pixels) {
        for (int y = Math.max(0, bar.top() - edge); y < Math.min(image.height(), bar.bottom() + edge); y++) {
            for (int x = Math.max(0, bar.left() - edge); x < Math.min(image.width(), bar.right() + edge); x++) {
                pixels[y * image.width() + x] = (byte) ink.paper(x, y);
            }
        }
    }

    private static boolean hasLetters(int[] counts, int ground, int middle) {
        long all = Arrays.stream(counts).asLongStream().sum();
        long bright = Arrays.stream(counts, middle, 256).asLongStream().sum();
        long dark = Arrays.stream(counts, 0, Math.max(0, 2 * ground - middle))
                .asLongStream()
                .sum();
        return bright >= FEWEST * all && bright <= MOST * all && dark < bright;
    }
}
