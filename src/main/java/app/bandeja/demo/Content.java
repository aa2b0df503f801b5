package app.bandeja.demo;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file's bytes, with the checksums that Drive tells of them. */
final class Content {
    static final Content NONE = new Content(new byte[0]);

    private final byte[] bytes;

    Content(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    int size() {
        return bytes.length;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    InputStream stream() {
        return new ByteArrayInputStream(bytes);
    }

    String md5() {
        return hex("MD5");
    }

    String sha1() {
        return hex("SHA-1");
    }

    String sha256() {
        return hex("SHA-256");
    }

    private String hex(String algorithm) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has " + algorithm, e);
        }
    }
}
