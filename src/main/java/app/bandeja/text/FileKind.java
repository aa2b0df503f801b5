package app.bandeja.text;

import java.util.Locale;
import java.util.Optional;

/** The kinds of file that are read; a new kind begins here. */
enum FileKind {
    PDF(".pdf", "application/pdf");

    private final String ending;
    private final String mimeType;

    FileKind(String ending, String mimeType) {
        this.ending = ending;
        this.mimeType = mimeType;
    }

    /** By what a file's name or type promises, if it is a kind that is read. */
    static Optional<FileKind> of(String name, String mimeType) {
        for (FileKind kind : values()) {
            if (name.toLowerCase(Locale.ROOT).endsWith(kind.ending) || mimeType.equalsIgnoreCase(kind.mimeType)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
