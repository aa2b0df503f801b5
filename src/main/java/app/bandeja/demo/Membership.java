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
            case "owners" ->
                Query.of(
                        "owners",
                        (file, all) -> isMe(value) && all.driveOf(file).isEmpty());
            // whoever asks is the only person of this Drive
            case "writers", "readers" -> Query.of(collection.text(), (file, all) -> isMe(value));
            default -> throw Refusal.invalid("q");
        };
    }

    private static boolean isMe(String person) {
        return person.equals("me") || person.equalsIgnoreCase(Shapes.EMAIL);
    }
}
