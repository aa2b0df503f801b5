package app.bandeja.store;

/** What became of copying a database. */
public sealed interface CopyResult {

    /** Everything is there, counted table by table. */
    record Copied(int tables, long rows) implements CopyResult {}

    /** The other one holds books already; nothing was changed. */
    record Occupied() implements CopyResult {}

    /** The other one took less than was sent, and was left empty. */
    record Unequal(String table, long sent, long arrived) implements CopyResult {}

    /** It broke off, and the other one was left empty. {@code code} is the database's. */
    record BrokenOff(String code) implements CopyResult {}
}
