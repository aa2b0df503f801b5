package app.bandeja.text.pdf;

import app.bandeja.invoice.Fault;
import app.bandeja.text.bound.RefusedException;
import java.nio.charset.StandardCharsets;

/**
 * Refuses arrays and dictionaries nested so deep that no program writes them: PDFBox would leave them out in silence, or
 * run out of stack.
 */
final class NestingScan {
    private static final int DEEPEST = 400;
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END_STREAM = "endstream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END_OBJECT = "endobj".getBytes(StandardCharsets.US_ASCII);

    private final PdfBytes file;

    NestingScan(PdfBytes file) {
        this.file = file;
    }

    void check() {
        int depth = 0;
        for (int i = 0; i < file.length(); i++) {
            switch (file.at(i)) {
                case '[', '<' -> depth++;
                case ']', '>' -> depth = Math.max(0, depth - 1);
                case 'e' -> depth = file.isAt(END_OBJECT, i) ? 0 : depth;
                case 's' -> i = file.isAt(STREAM, i) ? endOfStream(i) : i;
                default -> {}
            }
            // A dictionary opens with two brackets.
            if (depth > 2 * DEEPEST) {
                throw new RefusedException(Fault.NESTED_TOO_DEEP, "nested more than " + DEEPEST + " deep");
            }
        }
    }

    /** What a stream holds is no structure of the file. */
    private int endOfStream(int keyword) {
        int end = file.find(END_STREAM, keyword);
        return (end < 0 ? file.length() : end + END_STREAM.length) - 1;
    }
}
