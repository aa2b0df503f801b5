package app.bandeja.invoice;

import java.util.Locale;
import java.util.Optional;

/** Where a source lies: an absolute path of a folder, or the id of a Drive folder. */
public record SourcePlace(SourceKind kind, String place) {

    /** Reads {@code folder:PATH} or {@code drive:ID}; empty if it is neither. */
    public static Optional<SourcePlace> parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0 || colon == text.length() - 1) {
            return Optional.empty();
        }
        String place = text.substring(colon + 1);
        return switch (text.substring(0, colon).toLowerCase(Locale.ROOT)) {
            case "folder" -> Optional.of(new SourcePlace(SourceKind.FOLDER, place));
            case "drive" -> Optional.of(new SourcePlace(SourceKind.DRIVE, place));
            default -> Optional.empty();
        };
    }

    /** The form that {@link #parse} reads. */
    public String text() {
        return kind.code() + ":" + place;
    }
}
