package app.bandeja.text;

import app.bandeja.invoice.Page;

/** Tells benchmarks what a page's text layer is worth to the reader. */
public final class Layers {
    private Layers() {}

    /** Whether the words of its text layer will do, or OCR would be asked. */
    public static boolean willDo(Page printed) {
        return Legibility.isGood(printed.words());
    }
}
