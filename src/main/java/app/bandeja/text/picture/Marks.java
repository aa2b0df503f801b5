package app.bandeja.text.picture;

import app.bandeja.invoice.Box;
import java.util.List;
import java.util.function.ToIntFunction;

/** The connected pieces of ink on a page: letters, parts of letters, rules, stains. */
public final class Marks {
    private static final int FEW = 20;
    private static final int FEW_LETTERS = 6;
    // Letters of 4 to 40 points; a full stop is smaller, a logo is larger.
    private static final double LEAST_LETTER = 0.03;
    private static final double LARGEST_LETTER = 0.55;

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

    /** The smallest box round all that is more than a speck, in points. */
    Box extent() {
        double least = LEAST_LETTER * dpi;
        return new Marks(
                        dpi,
                        all.stream()
                                .filter(mark -> mark.height() >= least && mark.width() >= least / 3)
                                .toList())
                .boxes().stream().reduce(Box::union).orElse(new Box(0, 0, 0, 0));
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
}
