package app.bandeja.text.image;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The end that JPEG and PNG files have by their standards; cameras and programs may add a little of their own behind it. */
final class Ending {
    private static final int BEHIND = 1 << 16;
    private static final String JPEG = "\u00FF\u00D8";
    private static final String PNG = "\u0089PNG";

    private Ending() {}

    static boolean isThere(Path file) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            String start = text(in, 0, 4);
            if (start.startsWith(JPEG)) {
                return end(in).contains("\u00FF\u00D9");
            }
            return !start.startsWith(PNG) || end(in).contains("IEND");
        }
    }

    private static String end(RandomAccessFile in) throws IOException {
        long from = Math.max(0, in.length() - BEHIND);
        return text(in, from, (int) (in.length() - from));
    }

    private static String text(RandomAccessFile in, long from, int length) throws IOException {
        byte[] bytes = new byte[(int) Math.min(length, in.length() - from)];
        in.seek(from);
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
