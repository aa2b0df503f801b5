package app.bandeja.source.signin;

import com.github.javakeyring.BackendNotSupportedException;
import com.github.javakeyring.Keyring;
import com.github.javakeyring.PasswordAccessException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The system's keyring. */
final class KeyringVault implements Vault {
    private static final Logger LOG = LoggerFactory.getLogger(KeyringVault.class);
    private static final String SERVICE = "Bandeja";

    private final Keyring keyring;
    private final Path home;

    private KeyringVault(Keyring keyring, Path home) {
        this.keyring = keyring;
        this.home = home;
    }

    /**
     * The keyring, if this system has one; where it has none, finding that out takes about a second.
     *
     * @param home the data folder: two of them on one computer keep their secrets apart
     */
    static Optional<Vault> open(Path home) {
        try {
            return Optional.of(
                    new KeyringVault(Keyring.create(), home.toAbsolutePath().normalize()));
        } catch (BackendNotSupportedException e) {
            LOG.debug("no keyring: {}", e.getMessage());
        } catch (RuntimeException | LinkageError e) {
            // native parts of a desktop that is only half there
            LOG.debug("the keyring cannot be used", e);
        }
        return Optional.empty();
    }

    /** The keyring tells 'none of that name' and 'not now' alike, so both are none; a write tells the difference. */
    @Override
    public Optional<String> read(String name) {
        try {
            return Optional.ofNullable(keyring.getPassword(SERVICE, account(name)));
        } catch (PasswordAccessException | RuntimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public void write(String name, String secret) throws IOException {
        try {
            keyring.setPassword(SERVICE, account(name), secret);
        } catch (PasswordAccessException | RuntimeException e) {
            throw new IOException("the keyring did not take it", e);
        }
    }

    @Override
    public void delete(String name) throws IOException {
        if (read(name).isEmpty()) {
            return;
        }
        try {
            keyring.deletePassword(SERVICE, account(name));
        } catch (PasswordAccessException | RuntimeException e) {
            throw new IOException("the keyring did not let it go", e);
        }
    }

    private String account(String name) {
        return name + " " + home;
    }

    @Override
    public Keeping keeping() {
        return new Keeping.InKeyring(keyring.getKeyringStorageType().name().toUpperCase(Locale.ROOT));
    }
}
