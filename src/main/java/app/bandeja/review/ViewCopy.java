package app.bandeja.review;

import java.nio.file.Path;

/** A copy of a document for another program. */
public sealed interface ViewCopy {

    /** It lies there until the program ends. */
    record Here(Path file) implements ViewCopy {}

    /** The document's bytes are not to be had now, or cannot be copied. */
    record OutOfReach() implements ViewCopy {}

    /** By its name it is none of the kinds that are read: it might be a program. */
    record Unsafe() implements ViewCopy {}
}
