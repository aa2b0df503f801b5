package app.bandeja.source.signin;

/**
 * A Google account.
 *
 * @param permissionId what Drive knows it by; stays when the address changes
 * @param email may be empty
 * @param name may be empty
 */
public record Account(String permissionId, String email, String name) {

    /** The same account, whatever it is called by now. */
    public boolean isSameAs(Account other) {
        return permissionId.equals(other.permissionId);
    }
}
