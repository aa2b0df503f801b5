package app.bandeja.source.signin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;

/** A person's consent: whose, through which client, and the token that renews it. Tells nobody its secrets. */
public final class Consent {
    private final Account account;
    private final OAuthClient client;
    private final String refreshToken;

    Consent(Account account, OAuthClient client, String refreshToken) {
        this.account = account;
        this.client = client;
        this.refreshToken = refreshToken;
    }

    public Account account() {
        return account;
    }

    OAuthClient client() {
        return client;
    }

    String refreshToken() {
        return refreshToken;
    }

    /** For the vault alone. */
    String sealed() {
        return new ObjectMapper()
                .createObjectNode()
                .put("client_id", client.id())
                .put("client_secret", client.secret())
                .put("refresh_token", refreshToken)
                .put("permission_id", account.permissionId())
                .put("email", account.email())
                .put("name", account.name())
                .toString();
    }

    static Optional<Consent> unsealed(String text) {
        try {
            JsonNode json = new ObjectMapper().readTree(text);
            Account account = new Account(
                    json.path("permission_id").asText(""),
                    json.path("email").asText(""),
                    json.path("name").asText(""));
            OAuthClient client = new OAuthClient(
                    json.path("client_id").asText(""),
                    json.path("client_secret").asText(""));
            String token = json.path("refresh_token").asText("");
            return token.isEmpty() ? Optional.empty() : Optional.of(new Consent(account, client, token));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "Consent[account=" + account + "]";
    }
}
