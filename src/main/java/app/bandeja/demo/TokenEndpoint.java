package app.bandeja.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** {@code /token} and {@code /revoke}: codes and refresh tokens for access tokens, and an end to them. */
final class TokenEndpoint {
    static final String PATH = "/token";
    static final String REVOKE = "/revoke";
    private static final int LIFE_SECONDS = 3599;

    private final Grants grants;

    TokenEndpoint(Grants grants) {
        this.grants = grants;
    }

    Reply token(Call call) {
        Map<String, String> form = form(call);
        if (!call.method().equals("POST")) {
            return error(405, "invalid_request", "POST only");
        }
        if (!OAuth.CLIENT_ID.equals(form.get("client_id")) || !OAuth.CLIENT_SECRET.equals(form.get("client_secret"))) {
            return error(401, "invalid_client", "The OAuth client was not found.");
        }
        return switch (form.getOrDefault("grant_type", "")) {
            case "authorization_code" -> first(form);
            case "refresh_token" -> again(form);
            default -> error(400, "unsupported_grant_type", "Invalid grant_type");
        };
    }

    private Reply first(Map<String, String> form) {
        Optional<Grant> grant = grants.takeCode(form.getOrDefault("code", ""))
                .filter(asked -> asked.redirect().equals(form.get("redirect_uri")));
        if (grant.isEmpty()) {
            return error(400, "invalid_grant", "Malformed auth code.");
        }
        if (!grant.get().isProvedBy(form.getOrDefault("code_verifier", ""))) {
            return error(400, "invalid_grant", "Invalid code verifier.");
        }
        // of a program on a desktop, Google gives one always
        ObjectNode json = access(grant.get()).put("refresh_token", grants.refreshToken(grant.get()));
        return Reply.json(200, json);
    }

    private Reply again(Map<String, String> form) {
        return grants.refreshing(form.getOrDefault("refresh_token", ""))
                .map(grant -> Reply.json(200, access(grant)))
                .orElseGet(() -> error(400, "invalid_grant", "Token has been expired or revoked."));
    }

    private ObjectNode access(Grant grant) {
        return Shapes.object()
                .put("access_token", grants.accessToken(grant))
                .put("expires_in", LIFE_SECONDS)
                .put("scope", grant.scope())
                .put("token_type", "Bearer");
    }

    Reply revoke(Call call) {
        String token = call.param("token").orElseGet(() -> form(call).getOrDefault("token", ""));
        return grants.revoke(token)
                ? Reply.json(200, Shapes.object())
                : error(400, "invalid_token", "Token expired or revoked");
    }

    private static Map<String, String> form(Call call) {
        return Call.pairs(new String(call.body().bytes(), StandardCharsets.UTF_8));
    }

    static Reply error(int status, String error, String description) {
        return Reply.json(status, Shapes.object().put("error", error).put("error_description", description));
    }
}
