package app.bandeja.demo;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A request, read whole. */
record Call(String method, String path, Map<String, String> query, Headers headers, Content body) {

    /** The real client sends PATCH as POST with an override. */
    static Call of(HttpExchange exchange) throws IOException {
        Headers headers = exchange.getRequestHeaders();
        String override = headers.getFirst("X-HTTP-Method-Override");
        return new Call(
                (override == null ? exchange.getRequestMethod() : override).toUpperCase(Locale.ROOT),
                exchange.getRequestURI().getPath(),
                pairs(exchange.getRequestURI().getRawQuery()),
                headers,
                new Content(exchange.getRequestBody().readAllBytes()));
    }

    /** {@code name=value&…}, as in a query or a form. */
    static Map<String, String> pairs(@org.jspecify.annotations.Nullable String raw) {
        Map<String, String> query = new LinkedHashMap<>();
        if (raw == null || raw.isEmpty()) {
            return query;
        }
        for (String pair : raw.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            query.put(decoded(name), equals < 0 ? "" : decoded(pair.substring(equals + 1)));
        }
        return query;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    Optional<String> param(String name) {
        return Optional.ofNullable(query.get(name)).filter(value -> !value.isEmpty());
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.getFirst(name));
    }

    /** A page size, held within what Drive takes. */
    int pageSize() {
        return param("pageSize")
                .map(Call::number)
                .map(size -> Math.clamp(size, 1, 1000))
                .orElse(100);
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw Refusal.invalid("pageSize");
        }
    }
}
