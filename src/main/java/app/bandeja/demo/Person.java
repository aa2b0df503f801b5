package app.bandeja.demo;

/**
 * Someone who may sign in to the demo server.
 *
 * @param permissionId what Drive knows the account by
 */
public record Person(String permissionId, String email, String name) {
    /** Who the fixed token of the server belongs to, and who signs in unless another is told. */
    public static final Person DEMO = new Person("00000000000000000001", "demo@example.com", "Demo");
}
