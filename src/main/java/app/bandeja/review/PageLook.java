package app.bandeja.review;

/** A page for the screen. */
public sealed interface PageLook {

    /**
     * The page as it is shown, in colour.
     *
     * @param width points
     * @param height points
     * @param argb pixels line by line, {@code pixelsWide} × {@code pixelsHigh}, opaque
     */
    @SuppressWarnings("ArrayRecordComponent") // a picture is large, and compared by nobody
    record Drawn(double width, double height, int pixelsWide, int pixelsHigh, int[] argb) implements PageLook {}

    /** Its bytes are not to be had now: the file is gone, or its source cannot be reached. */
    record OutOfReach(String reason) implements PageLook {}

    /** It has no pages to show, as an e-invoice's XML, or its pages cannot be drawn safely. */
    record Nothing(String reason) implements PageLook {}
}
