package app.bandeja.invoice.qr;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A JSON object of plain texts and numbers, nothing nested or escaped: all that Argentina's code needs. The words depend
 * on no library.
 */
record FlatJson(Map<String, String> values) {
    private static final Pattern MEMBER = Pattern.compile(
            "\\s*+\"([A-Za-z]{1,20})\"\\s*+:\\s*+(?:\"([^\"\\\\\\p{Cntrl}]{0,60})\"|(-?[0-9.]{1,20}))\\s*+");

    FlatJson {
        values = Map.copyOf(values);
    }

    /** Empty for anything else, and for a name that stands twice. */
    static Optional<FlatJson> parse(String text) {
        String bare = text.strip();
        if (bare.length() < 2 || !bare.startsWith("{") || !bare.endsWith("}")) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (String member : bare.substring(1, bare.length() - 1).split(",", -1)) {
            Matcher named = MEMBER.matcher(member);
            if (!named.matches()) {
                return Optional.empty();
            }
            String value = named.group(2) == null ? named.group(3) : named.group(2);
            if (values.put(named.group(1), value) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(new FlatJson(values));
    }

    /** The value if it is there and has this form. */
    Optional<String> get(String name, String form) {
        return Optional.ofNullable(values.get(name)).filter(value -> value.matches(form));
    }
}
