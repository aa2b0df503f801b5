package app.bandeja.demo;

import com.sun.net.httpserver.Headers;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** What a client sends, unpacked, and no more of it than fits. */
final class RequestBody {
    /** More than any metadata has. */
    static final int MOST_METADATA = 10 << 20;

    /** The server keeps all in memory, so that it takes no more than this at once. */
    static final int MOST_MEDIA = 100 << 20;

    private RequestBody() {}

    static byte[] read(InputStream in, Headers headers, String path) throws IOException {
        int most = path.contains("/upload/") ? MOST_MEDIA : MOST_METADATA;
        byte[] bytes = limited(in, most);
        // what is left is read away, or the client would find the line broken in place of an answer
        in.transferTo(OutputStream.nullOutputStream());
        if (bytes.length == 0 || !isPacked(headers)) {
            return bytes;
        }
        try (GZIPInputStream unpacked = new GZIPInputStream(new Content(bytes).stream())) {
            return limited(unpacked, most);
        } catch (ZipException e) {
            throw Refusal.badRequest("The body is not gzip: " + e.getMessage());
        }
    }

    private static boolean isPacked(Headers headers) {
        String encoding = headers.getFirst("Content-Encoding");
        return encoding != null && encoding.toLowerCase(Locale.ROOT).equals("gzip");
    }

    private static byte[] limited(InputStream in, int most) throws IOException {
        byte[] bytes = in.readNBytes(most + 1);
        if (bytes.length > most) {
            in.transferTo(OutputStream.nullOutputStream());
            throw new Refusal(413, "uploadTooLarge", "The request is larger than " + most + " bytes.");
        }
        return bytes;
    }
}
