package app.bandeja.source.signin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An encrypted file that only this user may read, for systems without a keyring; {@link Sealing} says its worth. */
final class FileVault implements Vault {
    private static final Logger LOG = LoggerFactory.getLogger(FileVault.class);
    private static final TypeReference<TreeMap<String, String>> SECRETS = new TypeReference<>() {};

    private final Path file;
    private final Sealing sealing;
    private final ObjectMapper json = new ObjectMapper();

    FileVault(Path file, Sealing sealing) {
        this.file = file;
        this.sealing = sealing;
    }

    @Override
    public synchronized Optional<String> read(String name) throws IOException {
        return Optional.ofNullable(all().get(name));
    }

    @Override
    public synchronized void write(String name, String secret) throws IOException {
        Map<String, String> all = all();
        all.put(name, secret);
        PrivateFile.replace(file, sealing.seal(json.writeValueAsString(all)));
    }

    @Override
    public synchronized void delete(String name) throws IOException {
        Map<String, String> all = all();
        if (all.remove(name) == null) {
            return;
        }
        if (all.isEmpty()) {
            Files.deleteIfExists(file);
        } else {
            PrivateFile.replace(file, sealing.seal(json.writeValueAsString(all)));
        }
    }

    private Map<String, String> all() throws IOException {
        byte[] sealed;
        try {
            sealed = Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            return new TreeMap<>();
        }
        Optional<String> text = sealing.open(sealed);
        if (text.isEmpty()) {
            LOG.warn("{} was sealed on another computer or is damaged; a new sign-in is needed", file);
            return new TreeMap<>();
        }
        try {
            return json.readValue(text.get(), SECRETS);
        } catch (JsonProcessingException e) {
            throw new IOException("not the content of a vault: " + file); // without the cause, which quotes it
        }
    }

    boolean isUsed() {
        return Files.exists(file);
    }

    @Override
    public Keeping keeping() {
        return new Keeping.InEncryptedFile(file);
    }
}
