package app.bandeja.demo;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a {@code multipart/related} body apart: metadata first, then the bytes. */
final class Multipart {
    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)\"?");
    private static final Pattern TYPE = Pattern.compile("(?im)^content-type:\\s*([^;\r\n]+)");

    /** @param type of the bytes, or empty */
    record Parts(Content metadata, String type, Content media) {}

    private record Part(String head, Content body) {}

    private Multipart() {}

    static Parts parse(Call call) {
        Matcher boundary = BOUNDARY.matcher(call.header("Content-Type").orElse(""));
        if (!boundary.find()) {
            throw Refusal.invalid("Content-Type");
        }
        // one character a byte, so that positions in the text are positions in the body
        String body = new String(call.body().bytes(), StandardCharsets.ISO_8859_1);
        String[] pieces = body.split(Pattern.quote("--" + boundary.group(1)), -1);
        if (pieces.length < 4) {
            throw Refusal.invalid("body");
        }
        Part media = part(pieces[2]);
        Matcher type = TYPE.matcher(media.head());
        return new Parts(part(pieces[1]).body(), type.find() ? type.group(1).strip() : "", media.body());
    }

    private static Part part(String piece) {
        int gap = piece.indexOf("\r\n\r\n");
        int width = 4;
        if (gap < 0) {
            gap = piece.indexOf("\n\n");
            width = 2;
        }
        if (gap < 0) {
            throw Refusal.invalid("body");
        }
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
