package app.bandeja.invoice;

import java.util.Locale;

/** The kinds of place that documents come from. */
public enum SourceKind {
    FOLDER,
    DRIVE;

    /** The word before the colon in {@code folder:PATH} and {@code drive:ID}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
