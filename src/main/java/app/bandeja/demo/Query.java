package app.bandeja.demo;

/** What a {@code q} asks of a file. */
interface Query {
    boolean matches(DemoFile file, DriveFiles all);

    static Query everything() {
        return (file, all) -> true;
    }

    default Query and(Query other) {
        return (file, all) -> matches(file, all) && other.matches(file, all);
    }

    default Query or(Query other) {
        return (file, all) -> matches(file, all) || other.matches(file, all);
    }

    default Query negated() {
        return (file, all) -> !matches(file, all);
    }
}
