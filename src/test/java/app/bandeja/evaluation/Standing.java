package app.bandeja.evaluation;

import java.util.Locale;

/** Where a document stands: what became of it, or that nothing was printed for it. */
enum Standing {
    ACCEPTED,
    REVIEW,
    REJECTED,
    /** Another invoice of the same file was accepted, this one is not there. */
    LOST,
    MISSING;

    static Standing of(String status) {
        return switch (status) {
            case "accepted" -> ACCEPTED;
            case "pending" -> REVIEW;
            case "quarantined", "ignored", "duplicate" -> REJECTED;
            default -> MISSING;
        };
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
