package app.bandeja.demo;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code /o/oauth2/v2/auth}: asks the person, and sends the browser back with a code or a refusal. */
final class ConsentPage {
    static final String PATH = "/o/oauth2/v2/auth";
    private static final String ANSWER = PATH + "/answer";
    /** RFC 7636: the base64url of 32 bytes. */
    private static final String CHALLENGE = "[A-Za-z0-9_-]{43}";

    /** On any port: the program takes whichever is free. */
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "[::1]", "localhost");

    private final Grants grants;

    ConsentPage(Grants grants) {
        this.grants = grants;
    }

    Reply answer(Call call, Person person) {
        if (call.path().equals(ANSWER)) {
            return decided(call);
        }
        Optional<String> wrong = wrong(call);
        return wrong.map(error -> page(400, "<h1>Error 400: " + error + "</h1>"))
                .orElseGet(() -> ask(call, person));
    }

    /** The first thing that is wrong, as Google names it; PKCE and a state are asked of everyone here. */
    private static Optional<String> wrong(Call call) {
        if (!call.param("client_id").orElse("").equals(OAuth.CLIENT_ID)) {
            return Optional.of("invalid_client");
        }
        if (!isLoopback(call.param("redirect_uri").orElse(""))) {
            return Optional.of("redirect_uri_mismatch");
        }
        boolean proved = call.param("code_challenge").orElse("").matches(CHALLENGE)
                && call.param("code_challenge_method").orElse("").equals("S256");
        boolean whole = call.param("response_type").orElse("").equals("code")
                && call.param("scope").isPresent()
                && call.param("state").isPresent();
        return proved && whole ? Optional.empty() : Optional.of("invalid_request");
    }

    private static boolean isLoopback(String redirect) {
        try {
            URI uri = URI.create(redirect);
            return "http".equals(uri.getScheme()) && uri.getHost() != null && LOOPBACK.contains(uri.getHost());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private Reply ask(Call call, Person person) {
        String id = grants.ask(new Grant(
                person,
                call.query().getOrDefault("redirect_uri", ""),
                call.query().getOrDefault("state", ""),
                call.query().getOrDefault("scope", ""),
                call.query().getOrDefault("code_challenge", "")));
        return page(200, """
                <h1>Bandeja</h1>
                <p>%s</p>
                <p>Wants to see and download all your Google Drive files.
                Quiere ver y descargar todos tus archivos de Google Drive.</p>
                <p><a id="allow" href="%s?request=%s&amp;answer=allow">Allow / Permitir</a></p>
                <p><a id="deny" href="%s?request=%s&amp;answer=deny">Cancel / Cancelar</a></p>
                """.formatted(person.email(), ANSWER, id, ANSWER, id));
    }

    private Reply decided(Call call) {
        return call.param("request")
                .flatMap(grants::takeRequest)
                .map(grant -> redirect(call, grant))
                .orElseGet(() -> page(400, "<h1>Error 400: invalid_request</h1>"));
    }

    private Reply redirect(Call call, Grant grant) {
        String answer = call.param("answer").orElse("").equals("allow")
                ? "code=" + encoded(grants.code(grant)) + "&scope=" + encoded(grant.scope())
                : "error=access_denied";
        return Reply.empty(302)
                .with(Map.of("Location", grant.redirectWith("state=" + encoded(grant.state()) + "&" + answer)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Reply page(int status, String body) {
        String html = "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>Demo</title></head><body>" + body
                + "</body></html>";
        return new Reply(
                status,
                Map.of("Content-Type", "text/html; charset=UTF-8"),
                new Content(html.getBytes(StandardCharsets.UTF_8)));
    }
}
