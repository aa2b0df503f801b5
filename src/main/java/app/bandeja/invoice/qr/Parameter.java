package app.bandeja.invoice.qr;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** One {@code name=value} of an address, the value as it stands there. */
record Parameter(String name, String raw) {
    private static final Pattern ESCAPED = Pattern.compile("%[0-9A-Fa-f]{2}");
    private static final Pattern BARE_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final Pattern PRINTABLE = Pattern.compile("[^\\p{Cntrl}\\p{Cf}\\uFFFD]*");

    /** The value unescaped once, a plus sign being a space; empty if that leaves escapes or what cannot be printed. */
    Optional<String> text() {
        return decoded(raw);
    }

    /** The value of a parameter that holds base 64, where a plus sign is itself. */
    Optional<String> base64() {
        return decoded(raw.replace("+", "%2B"));
    }

    private static Optional<String> decoded(String value) {
        if (BARE_PERCENT.matcher(value).find()) {
            return Optional.empty();
        }
        byte[] bytes = URLDecoder.decode(value, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            // What is escaped twice would be read otherwise by whoever unescapes it once more.
            return Optional.of(text)
                    .filter(plain -> PRINTABLE.matcher(plain).matches()
                            && !ESCAPED.matcher(plain).find());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }
}
