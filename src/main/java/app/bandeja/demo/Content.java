package app.bandeja.demo;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A file's bytes, with the checksums that Drive tells of them, reckoned once. */
final class Content {
    static final Content NONE = new Content(new byte[0]);

    private final byte[] bytes;
    private final Map<String, String> checksums = new ConcurrentHashMap<>(4);

    Content(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    int size() {
        return bytes.length;
    }

    /** From one position up to another, which is not in it. */
    Content part(long from, long to) {
        return new Content(Arrays.copyOfRange(bytes, (int) from, (int) to));
    }

    byte[] bytes() {
        return bytes.clone();
    }

    InputStream stream() {
        return new ByteArrayInputStream(bytes);
    }

    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    String md5() {
        return checksums.computeIfAbsent("MD5", this::hex);
    }

    String sha1() {
        return checksums.computeIfAbsent("SHA-1", this::hex);
    }

    String sha256() {
        return checksums.computeIfAbsent("SHA-256", this::hex);
    }

    private String hex(String algorithm) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has " + algorithm, e);
        }
    }
}
