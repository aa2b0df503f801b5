package app.bandeja.text;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The kinds of file that are read; a new kind begins here. */
enum FileKind {
    PDF("pdf", "application/pdf"),
    /** A scan or a photo. */
    IMAGE("jpe?g|png|tiff?", "image/(jpe?g|png|tiff)"),
    /** Exact data: XML, signed or not. */
    XML("xml|xsig", "(text|application)/xml"),
    /** Exact data in a signed envelope; a signature without it, as in a .p7s, says nothing. */
    ENVELOPE("p7m", "application/(x-)?pkcs7-mime");

    private final Pattern name;
    private final Pattern mimeType;

    FileKind(String endings, String mimeTypes) {
        this.name = Pattern.compile("(?is).*\\.(" + endings + ")");
        // Parameters may follow, as a charset does.
        this.mimeType = Pattern.compile("(?is)(" + mimeTypes + ")\\s*(;.*)?");
    }

    /** By what a file's name promises, or else its type, if it is a kind that is read. */
    static Optional<FileKind> of(String name, String mimeType) {
        return first(kind -> kind.name.matcher(name).matches())
                .or(() -> first(kind -> kind.mimeType.matcher(mimeType).matches()));
    }

    private static Optional<FileKind> first(Predicate<FileKind> promises) {
        for (FileKind kind : values()) {
            if (promises.test(kind)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
