package app.bandeja.text.picture;

import app.bandeja.invoice.Box;

/**
 * The part of a page that something stands on. Empty paper takes as long to be levelled, cleaned and searched as text
 * does, and half of many a page is empty.
 *
 * @param whole the page
 * @param part all of it that bears more than specks, with a margin
 * @param left pixels from the page's edge to the part's
 * @param top pixels from the page's edge to the part's
 */
public record Written(GrayImage whole, GrayImage part, int left, int top) {
    // Points. Layout analysis wants some paper round the letters; a level page needs more room than an askew one.
    private static final double MARGIN = 18;
    // Of the page: for so little it is not worth cutting.
    private static final double LEAST_SAVED = 0.1;

    /** That part of a page whose marks these are. */
    public static Written on(GrayImage page, Marks marks) {
        Box extent = marks.extent();
        double scale = page.dpi() / 72;
        int left = Math.clamp(Math.round((extent.x() - MARGIN) * scale), 0, page.width() - 1);
        int top = Math.clamp(Math.round((extent.y() - MARGIN) * scale), 0, page.height() - 1);
        int right = Math.clamp(Math.round((extent.right() + MARGIN) * scale), left + 1, page.width());
        int bottom = Math.clamp(Math.round((extent.bottom() + MARGIN) * scale), top + 1, page.height());
        double area = (double) (right - left) * (bottom - top);
        return area > (1 - LEAST_SAVED) * page.width() * page.height()
                ? new Written(page, page, 0, 0)
                : new Written(page, page.part(left, top, right - left, bottom - top), left, top);
    }

    /** A place on the part, straightened, as a place on the whole page, straightened; both in points. */
    public Box inWhole(Box box, Pose pose) {
        return part == whole
                ? box
                : box.moved(pose.shift(this).right(), pose.shift(this).down());
    }
}
