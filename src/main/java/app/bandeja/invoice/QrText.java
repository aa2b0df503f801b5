package app.bandeja.invoice;

import java.util.List;

/**
 * What a QR code says, and the page (from 1) that bears it. Never opened as an address.
 *
 * @param others what else the tax authority's codes on the same invoice say, where they do not all say the same
 */
public record QrText(String text, int page, List<QrText> others) {
    public QrText {
        others = List.copyOf(others);
    }

    /** A code that no other contradicts. */
    public QrText(String text, int page) {
        this(text, page, List.of());
    }
}
