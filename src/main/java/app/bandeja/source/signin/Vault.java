package app.bandeja.source.signin;

import java.io.IOException;
import java.util.Optional;

/** A place for secrets, each under a name. */
public interface Vault {

    /**
     * The secret of that name.
     *
     * @throws IOException when the place cannot be asked; its message holds no secret
     */
    Optional<String> read(String name) throws IOException;

    void write(String name, String secret) throws IOException;

    /** Nothing happens if there is none of that name. */
    void delete(String name) throws IOException;

    Keeping keeping();
}
