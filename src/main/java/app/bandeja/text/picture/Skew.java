package app.bandeja.text.picture;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/**
 * How far a page's lines of text are turned away from level. Ink is projected along many directions: along the lines'
 * own direction, full lines and empty gaps between them alternate most sharply (Postl 1986). Near that direction, feet and
 * heads of letters stand closest together.
 */
public final class Skew {
    private static final double WIDEST = Math.toRadians(12);
    private static final double COARSE = Math.toRadians(0.5);
    private static final double FINE = Math.toRadians(0.05);
    private static final double STEPS_AN_INCH = 75;
    private static final double FINE_STEPS = 150;

    private final float[] xs;
    private final float[] ys;

    private Skew(float[] xs, float[] ys) {
        this.xs = xs;
        this.ys = ys;
    }

    /** Radians, positive where lines fall to the right; 0 where there is nothing to tell it by. */
    public static double of(Marks marks) {
        if (marks.isFew()) {
            return 0;
        }
        Skew skew = new Skew(marks.xs(STEPS_AN_INCH), marks.ys(STEPS_AN_INCH));
        double coarse = skew.best(0, WIDEST, COARSE, skew::sharpness);
        // Middles of tall and of small letters differ; feet and heads keep to lines.
        Skew feet = new Skew(marks.xs(FINE_STEPS), marks.feet(FINE_STEPS));
        Skew heads = new Skew(marks.xs(FINE_STEPS), marks.heads(FINE_STEPS));
        return skew.best(coarse, COARSE, FINE, slope -> feet.neighbours(slope) + heads.neighbours(slope));
    }

    /** How closely the marks' feet stand on lines, against their heads; above 1, the page is the right way up. */
    static double footing(Marks marks, double skew) {
        float[] xs = marks.xs(FINE_STEPS);
        double feet = new Skew(xs, marks.feet(FINE_STEPS)).neighbours(Math.tan(skew));
        double heads = new Skew(xs, marks.heads(FINE_STEPS)).neighbours(Math.tan(skew));
        return heads == 0 ? 1 : feet / heads;
    }

    /** Pairs that lie within a step of one another: unlike counts by whole steps, the same wherever the steps begin. */
    private double neighbours(double slope) {
        float[] across = across(slope);
        Arrays.sort(across);
        double pairs = 0;
        for (int i = 0, first = 0; i < across.length; i++) {
            while (across[i] - across[first] > 1) {
                first++;
            }
            pairs += i - first;
        }
        return pairs;
    }

    private float[] across(double slope) {
        float[] across = new float[xs.length];
        for (int i = 0; i < xs.length; i++) {
            across[i] = (float) (ys[i] - slope * xs[i]);
        }
        return across;
    }

    private double best(double middle, double reach, double step, DoubleUnaryOperator measure) {
        double best = middle;
        double most = -1;
        int steps = (int) Math.round(reach / step);
        for (int i = -steps; i <= steps; i++) {
            double angle = middle + i * step;
            double much = measure.applyAsDouble(Math.tan(angle));
            // A page that is level should stay as it is when there is no difference.
            boolean nearer = Math.abs(angle) < Math.abs(best);
            if (much > most || (much == most && nearer)) {
                most = much;
                best = angle;
            }
        }
        return best;
    }

    private double sharpness(double slope) {
        float low = Float.MAX_VALUE;
        float high = -Float.MAX_VALUE;
        float[] across = across(slope);
        for (float place : across) {
            low = Math.min(low, place);
            high = Math.max(high, place);
        }
        int[] lines = new int[(int) (high - low) + 2];
        for (float place : across) {
            lines[(int) (place - low)]++;
        }
        double sharpness = 0;
        for (int i = 1; i < lines.length; i++) {
            double step = lines[i] - lines[i - 1];
            sharpness += step * step;
        }
        return sharpness;
    }
}
