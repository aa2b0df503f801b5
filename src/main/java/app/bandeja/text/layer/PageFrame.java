package app.bandeja.text.layer;

import app.bandeja.invoice.Box;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * From a PDF page's own space (origin bottom left of the crop box, before rotation) to the page as a person sees it
 * (origin top left, after rotation). Lengths are points.
 *
 * @param cropWidth of the crop box, before rotation
 * @param cropHeight of the crop box, before rotation
 * @param rotation clockwise, 0, 90, 180 or 270
 */
public record PageFrame(double cropWidth, double cropHeight, int rotation) {

    public static PageFrame of(PDPage page) {
        PDRectangle crop = page.getCropBox();
        return new PageFrame(crop.getWidth(), crop.getHeight(), Math.floorMod(page.getRotation(), 360));
    }

    public double width() {
        return isTurned() ? cropHeight : cropWidth;
    }

    public double height() {
        return isTurned() ? cropWidth : cropHeight;
    }

    public double seenX(double x, double y) {
        return switch (rotation) {
            case 90 -> y;
            case 180 -> cropWidth - x;
            case 270 -> cropHeight - y;
            default -> x;
        };
    }

    public double seenY(double x, double y) {
        return switch (rotation) {
            case 90 -> x;
            case 180 -> y;
            case 270 -> cropWidth - x;
            default -> cropHeight - y;
        };
    }

    /** Whether any of it can be seen by its middle: text beyond the crop box is no part of the page. */
    boolean shows(Box box) {
        return box.centerX() >= 0 && box.centerX() <= width() && box.centerY() >= 0 && box.centerY() <= height();
    }

    private boolean isTurned() {
        return rotation == 90 || rotation == 270;
    }
}
