package app.bandeja.text;

/** A page drawn for the screen, or why there is none. */
public sealed interface DrawnPage {

    /**
     * The page as a person sees it.
     *
     * @param width points
     * @param height points
     * @param argb pixels line by line, opaque
     */
    @SuppressWarnings("ArrayRecordComponent") // a picture is large, and compared by nobody
    record Drawn(double width, double height, int pixelsWide, int pixelsHigh, int[] argb) implements DrawnPage {}

    /** No page, or none that can be drawn within the bounds. */
    record Nothing(String reason) implements DrawnPage {}
}
