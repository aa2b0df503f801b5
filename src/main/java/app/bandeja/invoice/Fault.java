package app.bandeja.invoice;

import java.util.Locale;

/** Why a document cannot be read. The sentences stand in the resource bundles of {@code form}. */
public enum Fault {
    /** No bytes. */
    EMPTY_FILE,
    /** Needs a password. */
    ENCRYPTED,
    /** Needs a password, and none of those that were given is its. */
    WRONG_PASSWORD,
    /** Its name or type promises a PDF and its bytes are something else. */
    NOT_A_PDF,
    /** Broken beyond repair. */
    CORRUPT,
    /** XML that breaks its own rules; the detail begins with line and column. */
    MALFORMED_XML,
    /** XML that declares a document type, by which it could read other files or swell without end. */
    UNSAFE_XML,
    /** More bytes than the limit. */
    TOO_LARGE,
    /** More pages than the limit. */
    TOO_MANY_PAGES,
    /** A page or picture of more pixels or points than the limit. */
    PAGE_TOO_LARGE,
    /** Inflates to more than the limit: a decompression bomb. */
    STREAM_TOO_LONG,
    /** Nested deeper than the limit, or in a circle. */
    NESTED_TOO_DEEP,
    /** Took longer than the limit. */
    TOO_SLOW,
    /** Looking at it ended the reader's process, again and again. */
    CRASHES_READER,
    /** No page to read. */
    NO_PAGES,
    /** The source refuses to give the bytes, and will go on refusing. */
    ACCESS_DENIED,
    /** The source says that it is harmful. */
    ABUSIVE,
    /** It was listed, and it is no longer there. */
    NOT_FOUND,
    /** The bytes did not match the source's size or checksum, again and again. */
    CHECKSUM_MISMATCH,
    /** The network or the source failed, again and again. */
    UNREACHABLE,
    /** A defect of this program; the log has the details. */
    INTERNAL;

    /** The name in JSON and database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
