package app.bandeja.text.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A file's bytes, looked at as text where PDF writes text. */
final class PdfBytes {
    private final ByteBuffer bytes;

    PdfBytes(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    int length() {
        return bytes.limit();
    }

    byte at(int index) {
        return bytes.get(index);
    }

    /** Where the word begins, at or after a place; below 0 if nowhere. */
    int find(byte[] word, int from) {
        for (int i = from; i <= bytes.limit() - word.length; i++) {
            if (bytes.get(i) == word[0] && isAt(word, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the word stands at this place. */
    boolean isAt(byte[] word, int at) {
        if (at + word.length > bytes.limit()) {
            return false;
        }
        for (int i = 0; i < word.length; i++) {
            if (bytes.get(at + i) != word[i]) {
                return false;
            }
        }
        return true;
    }

    /** What stands from here to there, as far as the file reaches. */
    String text(int from, int to) {
        int start = Math.max(0, from);
        byte[] part = new byte[Math.max(0, Math.min(to, bytes.limit()) - start)];
        bytes.get(start, part);
        return new String(part, StandardCharsets.ISO_8859_1);
    }

    /** All from here to the end, read once. */
    ByteBufferInput from(int start) {
        int begin = Math.min(start, bytes.limit());
        return new ByteBufferInput(bytes.slice(begin, bytes.limit() - begin));
    }
}
