package app.bandeja.demo;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a {@code multipart/related} body apart: metadata first, then the bytes. */
final class Multipart {
    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)\"?");

    /** @param type of the bytes, or empty */
    record Parts(Content metadata, String type, Content media) {}

    /** One of the parts: its header lines, and what follows them. */
    record Part(String head, Content body) {}

    private Multipart() {}

    static Parts parse(Call call) {
        List<Part> parts = parts(call);
        if (parts.size() < 2) {
            throw Refusal.invalid("body");
        }
        Part media = parts.get(1);
        String type = header(media.head(), "content-type");
        int parameters = type.indexOf(';');
        return new Parts(
                parts.getFirst().body(), (parameters < 0 ? type : type.substring(0, parameters)).strip(), media.body());
    }

    /** What stands behind a name in header lines, or nothing. */
    static String header(String head, String name) {
        return head.lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst()
                .orElse("");
    }

    /** All parts; what stands before the first and behind the last is no part. */
    static List<Part> parts(Call call) {
        Matcher boundary = BOUNDARY.matcher(call.header("Content-Type").orElse(""));
        if (!boundary.find()) {
            throw Refusal.invalid("Content-Type");
        }
        // one character a byte, so that positions in the text are positions in the body
        String body = new String(call.body().bytes(), StandardCharsets.ISO_8859_1);
        String[] pieces = body.split(Pattern.quote("--" + boundary.group(1)), -1);
        List<Part> parts = new ArrayList<>();
        for (int piece = 1; piece < pieces.length - 1; piece++) {
            parts.add(part(pieces[piece]));
        }
        return parts;
    }

    /** Where the empty line is that ends the header lines; below 0 where there is none. */
    static int gap(String text) {
        int gap = text.indexOf("\r\n\r\n");
        return gap < 0 ? text.indexOf("\n\n") : gap;
    }

    private static Part part(String piece) {
        int gap = gap(piece);
        if (gap < 0) {
            throw Refusal.invalid("body");
        }
        int width = piece.charAt(gap) == '\r' ? 4 : 2;
        String head = piece.substring(0, gap);
        byte[] bytes = withoutLastBreak(piece.substring(gap + width)).getBytes(StandardCharsets.ISO_8859_1);
        boolean base64 = head.toLowerCase(Locale.ROOT).contains("transfer-encoding: base64");
        return new Part(
                head, new Content(base64 ? java.util.Base64.getMimeDecoder().decode(bytes) : bytes));
    }

    private static String withoutLastBreak(String body) {
        if (body.endsWith("\r\n")) {
            return body.substring(0, body.length() - 2);
        }
        return body.endsWith("\n") ? body.substring(0, body.length() - 1) : body;
    }
}
