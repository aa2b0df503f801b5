package app.bandeja.check;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the tax agency's QR code says (Orden HAC/1177/2024, art. 20 and annex). Never opened as an address.
 *
 * @param date in ISO form
 */
record VeriFactuQr(String supplier, String number, String date, BigDecimal total) {

    private static final Set<String> HOSTS = Set.of(
            "www2.agenciatributaria.gob.es", "www2.aeat.es", "prewww2.aeat.es", "prewww2.agenciatributaria.gob.es");
    private static final Pattern DATE = Pattern.compile("(\\d{2})-(\\d{2})-(\\d{4})");
    private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,12}(\\.\\d{1,2})?");

    /** Empty if the text is not such a code. */
    static Optional<VeriFactuQr> parse(String text) {
        URI uri;
        try {
            uri = URI.create(text.strip());
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
        if (uri.getHost() == null || !HOSTS.contains(uri.getHost()) || uri.getRawQuery() == null) {
            return Optional.empty();
        }
        return of(parameters(uri.getRawQuery()));
    }

    private static Optional<VeriFactuQr> of(Map<String, String> values) {
        var date = DATE.matcher(values.getOrDefault("fecha", ""));
        String amount = values.getOrDefault("importe", "");
        boolean complete = values.containsKey("nif") && values.containsKey("numserie");
        if (!complete || !date.matches() || !AMOUNT.matcher(amount).matches()) {
            return Optional.empty();
        }
        String iso = date.group(3) + "-" + date.group(2) + "-" + date.group(1);
        return Optional.of(new VeriFactuQr(
                values.getOrDefault("nif", ""), values.getOrDefault("numserie", ""), iso, new BigDecimal(amount)));
    }

    private static Map<String, String> parameters(String query) {
        Map<String, String> values = new HashMap<>();
        for (String pair : query.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                values.putIfAbsent(pair.substring(0, equals), decoded(pair.substring(equals + 1)));
            }
        }
        return values;
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return value;
        }
    }
}
