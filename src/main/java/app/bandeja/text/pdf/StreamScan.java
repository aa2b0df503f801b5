package app.bandeja.text.pdf;

import app.bandeja.invoice.Fault;
import app.bandeja.text.bound.Bounds;
import app.bandeja.text.bound.Deadline;
import app.bandeja.text.bound.RefusedException;
import java.io.InputStream;
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

    private final PdfBytes file;
    private final Bounds bounds;
    private final Deadline deadline;
    private long together;

    StreamScan(PdfBytes file, Bounds bounds, Deadline deadline) {
        this.file = file;
        this.bounds = bounds;
        this.deadline = deadline;
    }

    /** Refuses the file if a stream, or all together, would inflate to more than the limit. */
    void check() {
        for (int at = file.find(STREAM, 0); at >= 0; at = file.find(STREAM, at + STREAM.length)) {
            if (at < 3 || file.at(at - 1) != 'd') {
                checkStream(at);
            }
        }
    }

    private void checkStream(int keyword) {
        deadline.check();
        String dictionary = dictionary(keyword);
        boolean picture = PICTURE.matcher(dictionary).find();
        long limit = picture ? bounds.pixels() * PagePicture.THINNED * BYTES_A_PIXEL : bounds.streamBytes();
        long length = new InflatedLength(limit, bounds.streamBytes(), deadline).of(data(keyword), filters(dictionary));
        together += picture ? 0 : length;
        if (together > bounds.streamBytes() * STREAMS_TOGETHER) {
            throw new RefusedException(Fault.STREAM_TOO_LONG, "streams inflate to more than " + together + " bytes");
        }
    }

    private InputStream data(int keyword) {
        int start = keyword + STREAM.length;
        while (start < file.length() && start < keyword + STREAM.length + 2 && isLineEnd(file.at(start))) {
            start++;
        }
        return file.from(start);
    }

    private String dictionary(int keyword) {
        String before = file.text(keyword - DICTIONARY, keyword);
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

    private static boolean isLineEnd(byte b) {
        return b == '\r' || b == '\n';
    }
}
