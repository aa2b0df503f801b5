package app.bandeja.source.signin;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256-GCM with a key made (PBKDF2) from a salt in the file and from what this computer and this user are called.
 *
 * <p>What that is worth: a copy of the file alone, in a backup, on a stick or sent by mistake, cannot be read. It does
 * <em>not</em> keep the secret from the same user of the same computer, nor from who administers it: whatever makes the
 * key, they can ask as well. Only a keyring can do that.
 */
final class Sealing {
    private static final byte[] HEADER = "bandeja-vault-1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int SALT_BYTES = 16;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_BITS = 256;
    private static final int ROUNDS = 120_000;
    private static final int START = HEADER.length + SALT_BYTES + NONCE_BYTES;

    private final String place;

    /** @param place what this computer and user are called; see {@link ThisComputer} */
    Sealing(String place) {
        this.place = place;
    }

    byte[] seal(String text) {
        SecureRandom random = new SecureRandom();
        byte[] sealed = Arrays.copyOf(HEADER, START);
        byte[] drawn = new byte[SALT_BYTES + NONCE_BYTES];
        random.nextBytes(drawn);
        System.arraycopy(drawn, 0, sealed, HEADER.length, drawn.length);
        try {
            byte[] secret = cipher(Cipher.ENCRYPT_MODE, sealed).doFinal(text.getBytes(StandardCharsets.UTF_8));
            byte[] all = Arrays.copyOf(sealed, START + secret.length);
            System.arraycopy(secret, 0, all, START, secret.length);
            return all;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM", e);
        }
    }

    /** Empty if it was sealed on another computer or by another user, or is not whole. */
    Optional<String> open(byte[] sealed) {
        if (sealed.length < START || !Arrays.equals(sealed, 0, HEADER.length, HEADER, 0, HEADER.length)) {
            return Optional.empty();
        }
        try {
            byte[] text = cipher(Cipher.DECRYPT_MODE, sealed).doFinal(sealed, START, sealed.length - START);
            return Optional.of(new String(text, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] start) throws GeneralSecurityException {
        int nonce = HEADER.length + SALT_BYTES;
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                mode,
                key(Arrays.copyOfRange(start, HEADER.length, nonce)),
                new GCMParameterSpec(TAG_BITS, start, nonce, NONCE_BYTES));
        cipher.updateAAD(HEADER);
        return cipher;
    }

    private SecretKey key(byte[] salt) throws GeneralSecurityException {
        PBEKeySpec spec = new PBEKeySpec(place.toCharArray(), salt, ROUNDS, KEY_BITS);
        try {
            byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
            return new SecretKeySpec(key, "AES");
        } finally {
            spec.clearPassword();
        }
    }
}
