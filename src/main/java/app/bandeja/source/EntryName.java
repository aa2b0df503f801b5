package app.bandeja.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * A file's own name as text. Where the system's encoding cannot spell it (a server without a locale, a name of an old
 * disk), the raw bytes are read as UTF-8, or shown as {@code %XX} behind a mark: no file may be lost for its name.
 */
final class EntryName {

    private static final String UNSPELLED = "\uFFFD";

    private EntryName() {}

    static String of(Path path) {
        Path name = path.getFileName();
        String text = name == null ? path.toString() : name.toString();
        return spells(path, text) ? text : fromRawBytes(path);
    }

    private static boolean spells(Path path, String text) {
        try {
            return path.resolveSibling(text).equals(path);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static String fromRawBytes(Path path) {
        String raw = path.toUri().getRawPath();
        String bare = raw.endsWith("/") ? raw.substring(0, raw.length() - 1) : raw;
        String escaped = bare.substring(bare.lastIndexOf('/') + 1);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(unescape(escaped)).toString();
        } catch (CharacterCodingException e) {
            // Marked, so that no file whose name really reads so is taken for this one.
            return UNSPELLED + escaped;
        }
    }

    private static ByteBuffer unescape(String escaped) {
        ByteBuffer bytes = ByteBuffer.allocate(escaped.length());
        for (int at = 0; at < escaped.length(); at++) {
            if (escaped.charAt(at) == '%') {
                bytes.put((byte) Integer.parseInt(escaped, at + 1, at + 3, 16));
                at += 2;
            } else {
                bytes.put((byte) escaped.charAt(at));
            }
        }
        return bytes.flip();
    }
}
