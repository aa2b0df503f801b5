package app.bandeja.source.signin;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The keyring where there is one and it takes what it is given; else the encrypted file. What the keyring takes leaves
 * the file, so what lies in the file is always the newer, and is read first.
 */
public final class SystemVault implements Vault {
    private static final Logger LOG = LoggerFactory.getLogger(SystemVault.class);

    private final Supplier<Optional<Vault>> finding;
    private final FileVault file;
    private Optional<Vault> keyring = Optional.empty();
    private boolean looked;

    SystemVault(Supplier<Optional<Vault>> finding, FileVault file) {
        this.finding = finding;
        this.file = file;
    }

    /**
     * Keyring first.
     *
     * @param home the data folder; the file lies in {@code signin/} below it
     */
    public static SystemVault of(Path home) {
        return new SystemVault(() -> KeyringVault.open(home), fileIn(home));
    }

    /** For a program that must not ask for the keyring, as a demo or a server without a desktop. */
    public static SystemVault withoutKeyring(Path home) {
        return new SystemVault(Optional::empty, fileIn(home));
    }

    private static FileVault fileIn(Path home) {
        return new FileVault(home.resolve("signin").resolve("tokens.enc"), new Sealing(ThisComputer.name()));
    }

    /** Looked for when first needed: where there is none, it takes a second to find out. */
    private synchronized Optional<Vault> keyring() {
        if (!looked) {
            looked = true;
            keyring = finding.get();
        }
        return keyring;
    }

    @Override
    public Optional<String> read(String name) throws IOException {
        Optional<String> secret = file.read(name);
        Optional<Vault> other = secret.isPresent() ? Optional.empty() : keyring();
        return other.isPresent() ? other.get().read(name) : secret;
    }

    @Override
    public void write(String name, String secret) throws IOException {
        Optional<Vault> first = keyring();
        if (first.isPresent()) {
            try {
                first.get().write(name, secret);
                file.delete(name);
                return;
            } catch (IOException e) {
                LOG.warn("The keyring cannot be used ({}); an encrypted file is used instead.", e.getMessage());
                giveUpKeyring();
            }
        }
        file.write(name, secret);
    }

    private synchronized void giveUpKeyring() {
        keyring = Optional.empty();
    }

    @Override
    public void delete(String name) throws IOException {
        Optional<Vault> first = keyring();
        if (first.isPresent()) {
            first.get().delete(name);
        }
        file.delete(name);
    }

    @Override
    public Keeping keeping() {
        return file.isUsed() ? file.keeping() : keyring().map(Vault::keeping).orElseGet(file::keeping);
    }
}
