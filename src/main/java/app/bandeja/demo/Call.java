package app.bandeja.demo;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A request, read whole.
 *
 * @param fewer rows that a page holds at most, whatever the client asks for: Drive's pages may be short or empty
 */
record Call(String method, String path, Map<String, String> query, Headers headers, Content body, OptionalInt fewer) {
    private static final int MOST_ROWS = 1000;

    /** @throws Refusal when the body is too large, or no gzip though it says so */
    static Call of(HttpExchange exchange) throws IOException {
        Headers headers = exchange.getRequestHeaders();
        URI uri = exchange.getRequestURI();
        byte[] body = RequestBody.read(exchange.getRequestBody(), headers, uri.getPath());
        return of(exchange.getRequestMethod(), uri, headers, new Content(body));
    }

    /** The real client sends PATCH as POST with an override, and a GET that is too long as a form. */
    static Call of(String sent, URI uri, Headers headers, Content body) {
        String override = headers.getFirst("X-HTTP-Method-Override");
        String method = (override == null ? sent : override).toUpperCase(Locale.ROOT);
        Map<String, String> query = pairs(uri.getRawQuery());
        if (override != null && method.equals("GET")) {
            query.putAll(pairs(body.text()));
        }
        return new Call(method, uri.getPath(), query, headers, body, OptionalInt.empty());
    }

    /** HEAD asks for what GET asks for, and its answer goes without the body. */
    boolean reads() {
        return method.equals("GET") || method.equals("HEAD");
    }

    /** {@code name=value&…}, as in a query or a form. */
    static Map<String, String> pairs(@Nullable String raw) {
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

    /** What is no right escape stands for itself. */
    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    Optional<String> param(String name) {
        return Optional.ofNullable(query.get(name)).filter(value -> !value.isEmpty());
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.getFirst(name));
    }

    boolean flag(String name, String ordinary) {
        return switch (param(name).orElse(ordinary).toLowerCase(Locale.ROOT)) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> throw Refusal.invalid(name);
        };
    }

    /** Whether the client knows of shared drives; without that they are not there for it. */
    boolean takesSharedDrives() {
        return flag("supportsAllDrives", "false") || flag("supportsTeamDrives", "false");
    }

    boolean wantsSharedDrives() {
        return flag("includeItemsFromAllDrives", "false") || flag("includeTeamDriveItems", "false");
    }

    /** The rows of a page: as asked, or as a fault has it. */
    int pageSize() {
        int asked = number("pageSize", 100, MOST_ROWS);
        return fewer.isPresent() ? Math.min(asked, fewer.getAsInt()) : asked;
    }

    /** A number from 1 to the most that is taken. */
    int number(String name, int ordinary, int most) {
        Optional<String> text = param(name);
        if (text.isEmpty()) {
            return ordinary;
        }
        if (!text.get().matches("-?\\d{1,9}")) {
            throw new Refusal(400, "invalidParameter", "Invalid value '" + text.get() + "'.").at("parameter", name);
        }
        int number = Integer.parseInt(text.get());
        if (number < 1 || number > most) {
            String words = "Invalid value '" + number + "'. Values must be within the range: [1, " + most + "]";
            throw new Refusal(400, "invalidParameter", words).at("parameter", name);
        }
        return number;
    }

    Call withFewerRows(int rows) {
        return new Call(method, path, query, headers, body, OptionalInt.of(rows));
    }
}
