package app.bandeja.source;

import app.bandeja.invoice.ContentHash;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file that is not whole yet. Closing removes it, unless it was moved to its place. As long as it is open its program
 * holds a lock on it, so that another program that sweeps the shelf sees that it is not abandoned.
 */
final class PartFile implements AutoCloseable {
    private static final int CHUNK = 64 * 1024;

    private final Path path;
    private final FileChannel out;
    private final MessageDigest sha256 = digest("SHA-256");
    private final MessageDigest md5 = digest("MD5");
    private String sha256Hex = "";
    private String md5Hex = "";
    private long size;

    /** @param out the file, empty, and locked where the file system knows locks */
    PartFile(Path path, FileChannel out) {
        this.path = path;
        this.out = out;
    }

    /** Copies all the bytes and forces them to the disk. */
    void write(InputStream in) throws IOException, InterruptedException {
        byte[] chunk = new byte[CHUNK];
        for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            take(chunk, read);
        }
        force();
        sha256Hex = HexFormat.of().formatHex(sha256.digest());
        md5Hex = HexFormat.of().formatHex(md5.digest());
    }

    private void take(byte[] chunk, int length) throws IOException {
        sha256.update(chunk, 0, length);
        md5.update(chunk, 0, length);
        size += length;
        try {
            ByteBuffer bytes = ByteBuffer.wrap(chunk, 0, length);
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
        } catch (ClosedByInterruptException e) {
            throw e;
        } catch (IOException e) {
            throw new Shelf.Full(e);
        }
    }

    private void force() throws IOException {
        try {
            out.force(true);
        } catch (ClosedByInterruptException e) {
            throw e;
        } catch (IOException e) {
            throw new Shelf.Full(e);
        }
    }

    Path path() {
        return path;
    }

    long size() {
        return size;
    }

    ContentHash sha256() {
        return new ContentHash(sha256Hex);
    }

    /** Drive's own checksum; for comparing only. */
    String md5() {
        return md5Hex;
    }

    @Override
    public void close() {
        try (out) {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            // the next program sweeps it: its name ends in .part, so nobody takes it for a document
        }
    }

    private static MessageDigest digest(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has " + algorithm, e);
        }
    }
}
