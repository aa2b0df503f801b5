package app.bandeja.store;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The options at the end of a database URL. */
record UrlOptions(Map<String, String> values) {

    /** Reads {@code a=b} between separators; empty if one is not of that form. */
    static Optional<UrlOptions> read(String text, String separator) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String option : text.split(separator, -1)) {
            int equals = option.indexOf('=');
            if (equals > 0) {
                values.put(option.substring(0, equals), option.substring(equals + 1));
            } else if (!option.isBlank()) {
                return Optional.empty();
            }
        }
        return Optional.of(new UrlOptions(values));
    }

    /** Takes an option out. */
    Optional<String> take(String name) {
        return Optional.ofNullable(values.remove(name));
    }

    /** Undoes %41; a plus sign stays one. @throws IllegalArgumentException if a percent sign is followed by no number */
    static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
