package app.bandeja.text;

import app.bandeja.invoice.Fault;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts what each stream of a PDF inflates to, before PDFBox would inflate it into memory. Looks at the bytes alone, as
 * a hostile file's structure cannot be trusted. What is encrypted cannot be counted here.
 */
final class StreamScan {
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final int DICTIONARY = 2048;
    // A picture has a limit of its own, in pixels; at most four bytes are stored for each.
    private static final int BYTES_A_PIXEL = 4;
    // Honest invoices inflate to a few megabytes in all.
    private static final int STREAMS_TOGETHER = 8;
    private static final Pattern PICTURE = Pattern.compile("/Subtype\\s*/Image\\b");
    private static final Pattern FILTERS = Pattern.compile("/F(?:ilter)?\\s*(\\[[^\\]]*\\]|/\\w+)");
    private static final Pattern NAME = Pattern.compile("/(\\w+)");

    private final ByteBuffer file;
    private final Bounds bounds;
    private final Deadline deadline;
    private long together;

    StreamScan(ByteBuffer file, Bounds bounds, Deadline deadline) {
        this.file = file;
        this.bounds = bounds;
        this.deadline = deadline;
    }

    /** Refuses the file if a stream, or all together, would inflate to more than the limit. */
    void check() {
        for (int at = find(STREAM, 0); at >= 0; at = find(STREAM, at + STREAM.length)) {
            if (at < 3 || file.get(at - 1) != 'd') {
                checkStream(at);
            }
        }
    }

    private void checkStream(int keyword) {
        deadline.check();
        String dictionary = dictionary(keyword);
        boolean picture = PICTURE.matcher(dictionary).find();
        long limit = picture ? bounds.pixels() * BYTES_A_PIXEL : bounds.streamBytes();
        long length = new InflatedLength(limit, bounds.streamBytes(), deadline).of(data(keyword), filters(dictionary));
        together += picture ? 0 : length;
        if (together > bounds.streamBytes() * STREAMS_TOGETHER) {
            throw new RefusedException(Fault.STREAM_TOO_LONG, "streams inflate to more than " + together + " bytes");
        }
    }

    private InputStream data(int keyword) {
        int start = keyword + STREAM.length;
        while (start < file.limit() && start < keyword + STREAM.length + 2 && isLineEnd(file.get(start))) {
            start++;
        }
        return new ByteBufferInput(file.slice(start, file.limit() - start));
    }

    private String dictionary(int keyword) {
        int start = Math.max(0, keyword - DICTIONARY);
        byte[] bytes = new byte[keyword - start];
        file.get(start, bytes);
        String before = new String(bytes, StandardCharsets.ISO_8859_1);
        return before.substring(Math.max(0, before.lastIndexOf("obj")));
    }

    private static List<String> filters(String dictionary) {
        Matcher matcher = FILTERS.matcher(dictionary);
        return matcher.find()
                ? NAME.matcher(matcher.group(1))
                        .results()
                        .map(name -> name.group(1))
                        .toList()
                : List.of();
    }

    private int find(byte[] word, int from) {
        for (int i = from; i <= file.limit() - word.length; i++) {
            if (file.get(i) == word[0] && matches(word, i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean matches(byte[] word, int at) {
        for (int i = 1; i < word.length; i++) {
            if (file.get(at + i) != word[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLineEnd(byte b) {
        return b == '\r' || b == '\n';
    }
}
