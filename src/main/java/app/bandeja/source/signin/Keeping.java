package app.bandeja.source.signin;

import java.nio.file.Path;

/** Where tokens are kept, so that a screen can say it. */
public sealed interface Keeping {

    /**
     * With the others that the system guards.
     *
     * @param kind the system's keyring, as {@code GNOME_KEYRING} or {@code WINDOWS_CREDENTIAL_STORE}
     */
    record InKeyring(String kind) implements Keeping {}

    record InEncryptedFile(Path file) implements Keeping {}
}
