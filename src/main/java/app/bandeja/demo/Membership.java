package app.bandeja.demo;

/** The collections that a {@code q} asks with {@code in}: folders, and people. */
final class Membership {

    private Membership() {}

    static Query in(String value, QueryToken collection) {
        if (collection.kind() != QueryToken.Kind.WORD) {
            throw Refusal.invalid("q");
        }
        return switch (collection.text()) {
            case "parents" -> Query.in(value);
            case "owners", "writers", "readers" ->
                Query.of(collection.text(), (file, all) -> Sharing.has(value, collection.text(), file, all));
            default -> throw Refusal.invalid("q");
        };
    }
}
