package app.bandeja.source.signin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which account signed in last, in a file of its own: it holds no secret, and outlives the token, so that after a
 * revocation, or on a new computer, another account is known to be another.
 */
final class AccountNote {
    private static final Logger LOG = LoggerFactory.getLogger(AccountNote.class);

    private final Path file;
    private final ObjectMapper json = new ObjectMapper();

    AccountNote(Path file) {
        this.file = file;
    }

    /**
     * Who it was.
     *
     * @param left whether the person signed out on purpose
     */
    record Note(Account account, boolean left) {}

    Optional<Note> read() {
        try {
            JsonNode note = json.readTree(Files.readAllBytes(file));
            Account account = new Account(
                    note.path("permission_id").asText(""),
                    note.path("email").asText(""),
                    note.path("name").asText(""));
            return account.permissionId().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Note(account, note.path("signed_out").asBoolean(false)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            LOG.warn("{} cannot be read", file, e);
            return Optional.empty();
        }
    }

    void write(Note note) throws IOException {
        JsonNode written = json.createObjectNode()
                .put("permission_id", note.account().permissionId())
                .put("email", note.account().email())
                .put("name", note.account().name())
                .put("signed_out", note.left());
        PrivateFile.replace(file, json.writeValueAsBytes(written));
    }
}
