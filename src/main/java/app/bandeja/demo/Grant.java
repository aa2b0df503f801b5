package app.bandeja.demo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * What a person has been asked for, and by whom.
 *
 * @param challenge the S256 of the verifier that must be shown with the code (RFC 7636)
 */
record Grant(Person person, String redirect, String state, String scope, String challenge) {

    boolean isProvedBy(String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash).equals(challenge);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    String redirectWith(String answer) {
        return redirect + (redirect.contains("?") ? "&" : "?") + answer;
    }
}
