package app.bandeja.variation;

/** How text is written, by its size against the page's usual one. */
enum Ink {
    PLAIN(1),
    BOLD(1),
    SMALL(0.8),
    TITLE(1.7);

    private final double times;

    Ink(double times) {
        this.times = times;
    }

    double times() {
        return times;
    }

    boolean isBold() {
        return this == BOLD || this == TITLE;
    }
}
