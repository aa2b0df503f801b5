package app.bandeja.source.signin;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The person's own OAuth client, of the desktop kind. */
public record OAuthClient(String id, String secret) {

    /** As the console's file has it; for the vault alone. */
    String asFile() {
        ObjectNode file = new ObjectMapper().createObjectNode();
        file.putObject("installed").put("client_id", id).put("client_secret", secret);
        return file.toString();
    }

    /** Without the secret: Google does not count it as one for a desktop program, but it need not be told around. */
    @Override
    public String toString() {
        return "OAuthClient[id=" + id + "]";
    }
}
