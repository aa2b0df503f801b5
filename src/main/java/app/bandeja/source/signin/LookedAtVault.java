package app.bandeja.source.signin;

import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A place for secrets that is only looked at: whatever is to be written or deleted, it stays as it is. */
public record LookedAtVault(Vault vault) implements Vault {
    private static final Logger LOG = LoggerFactory.getLogger(LookedAtVault.class);

    @Override
    public Optional<String> read(String name) throws IOException {
        return vault.read(name);
    }

    @Override
    public void write(String name, String secret) {
        LOG.debug("{} is not kept: this is a look only", name);
    }

    @Override
    public void delete(String name) {
        LOG.debug("{} is not deleted: this is a look only", name);
    }

    @Override
    public Keeping keeping() {
        return vault.keeping();
    }
}
