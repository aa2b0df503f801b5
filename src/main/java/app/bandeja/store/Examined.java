package app.bandeja.store;

/**
 * What a look into a database found; nothing in it was changed.
 *
 * @param <T> what was asked of books that are up to date
 */
public sealed interface Examined<T> {

    /**
     * There are no books yet: the first run makes them.
     *
     * @param may whether this user may
     */
    record None<T>(Allowed may) implements Examined<T> {}

    /** Books of an earlier version of the program: the next command that opens them brings them up to date. */
    record Older<T>(String version, String newest, Allowed may) implements Examined<T> {}

    /** Books that a later version of the program was at. */
    record Newer<T>(String version, String newest) implements Examined<T> {}

    /** Tables that are not as this program's versions make them, or stand half way between two. */
    record Unlike<T>(String version) implements Examined<T> {}

    /** Books of this version. */
    record Current<T>(String version, T content, Allowed may) implements Examined<T> {}

    /** Whether what a run writes there will be taken. */
    enum Allowed {
        YES,
        /** A file or its folder may not be written, or this user may not make the schema. */
        NO
    }
}
