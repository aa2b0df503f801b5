package app.bandeja.text;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The kinds of file that are read; a new kind begins here. */
enum FileKind {
    PDF("pdf", "application/pdf", "pdf"),
    /** A scan or a photo. */
    IMAGE("jpe?g|png|tiff?", "image/(jpe?g|png|tiff)", "png"),
    /** Exact data: XML, signed or not. */
    XML("xml|xsig", "(text|application)/xml", "xml"),
    /** Exact data in a signed envelope; a signature without it, as in a .p7s, says nothing. */
    ENVELOPE("p7m", "application/(x-)?pkcs7-mime", "p7m");

    private final Pattern name;
    private final Pattern mimeType;
    private final String ending;

    FileKind(String endings, String mimeTypes, String ending) {
        this.name = Pattern.compile("(?is).*\\.(" + endings + ")");
        // Parameters may follow, as a charset does.
        this.mimeType = Pattern.compile("(?is)(" + mimeTypes + ")\\s*(;.*)?");
        this.ending = ending;
    }

    /** By what a file's name promises, or else its type, if it is a kind that is read. */
    static Optional<FileKind> of(String name, String mimeType) {
        return first(kind -> kind.name.matcher(name).matches())
                .or(() -> first(kind -> kind.mimeType.matcher(mimeType).matches()));
    }

    /** How the name of such a file ends: as this one does, or as is usual. Never as a program's would. */
    String ending(String fileName) {
        Matcher matcher = name.matcher(fileName);
        return matcher.matches() ? matcher.group(1).toLowerCase(Locale.ROOT) : ending;
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
