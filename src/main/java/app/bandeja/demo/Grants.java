package app.bandeja.demo;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/** What was asked for, allowed and taken back: requests, codes, and both kinds of tokens. */
final class Grants {
    private static final int KEY_BYTES = 20;
    private static final int KEPT = 1000;

    private final SecureRandom random = new SecureRandom();
    private final Map<String, Grant> requests = new Recent<>(KEPT);
    private final Map<String, Grant> codes = new Recent<>(KEPT);
    private final Map<String, Grant> refreshTokens = new Recent<>(KEPT);
    private final Map<String, Grant> accessTokens = new Recent<>(KEPT);

    synchronized String ask(Grant grant) {
        return put(requests, "", grant);
    }

    /** The request is used up by its answer. */
    synchronized Optional<Grant> takeRequest(String id) {
        return Optional.ofNullable(requests.remove(id));
    }

    synchronized String code(Grant grant) {
        return put(codes, "4/0demo", grant);
    }

    /** A code works once, even where the second try is right. */
    synchronized Optional<Grant> takeCode(String code) {
        return Optional.ofNullable(codes.remove(code));
    }

    synchronized String refreshToken(Grant grant) {
        return put(refreshTokens, "1//0demo", grant);
    }

    synchronized String accessToken(Grant grant) {
        return put(accessTokens, "ya29.demo", grant);
    }

    synchronized Optional<Grant> refreshing(String token) {
        return Optional.ofNullable(refreshTokens.get(token));
    }

    synchronized Optional<Grant> accessing(String token) {
        return Optional.ofNullable(accessTokens.get(token));
    }

    synchronized void revokeAll() {
        refreshTokens.clear();
        accessTokens.clear();
    }

    synchronized void forgetAccessTokens() {
        accessTokens.clear();
    }

    /** Either kind of token; a person's whole consent goes with it. */
    synchronized boolean revoke(String token) {
        Grant grant = refreshTokens.getOrDefault(token, accessTokens.get(token));
        if (grant == null) {
            return false;
        }
        refreshTokens.values().removeIf(other -> other.person().equals(grant.person()));
        accessTokens.values().removeIf(other -> other.person().equals(grant.person()));
        return true;
    }

    private String put(Map<String, Grant> to, String prefix, Grant grant) {
        byte[] bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        String key = prefix + HexFormat.of().formatHex(bytes);
        to.put(key, grant);
        return key;
    }
}
