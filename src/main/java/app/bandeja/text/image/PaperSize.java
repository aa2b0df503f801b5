package app.bandeja.text.image;

import java.util.OptionalDouble;

/** How large the paper was that a picture shows: scanners say it, cameras do not know it. */
final class PaperSize {
    private static final double SHEET_INCHES = 11.69;
    private static final double TILL_ROLL_INCHES = 3.15;
    // ISO paper is 1.41, American legal 1.65; what is longer is a till roll.
    private static final double LONGEST_SHEET = 1.8;
    private static final double LEAST_INCHES = 1.5;
    private static final double MOST_INCHES = 24;
    private static final double LEAST_DPI = 90;

    private PaperSize() {}

    /**
     * Dots an inch against the paper.
     *
     * @param stated what the file says
     */
    static double dpi(int width, int height, OptionalDouble stated) {
        double longer = Math.max(width, height);
        double shorter = Math.min(width, height);
        double dpi = stated.orElse(0);
        if (dpi >= LEAST_DPI && shorter / dpi >= LEAST_INCHES && longer / dpi <= MOST_INCHES) {
            return dpi;
        }
        return longer / shorter > LONGEST_SHEET ? shorter / TILL_ROLL_INCHES : longer / SHEET_INCHES;
    }
}
