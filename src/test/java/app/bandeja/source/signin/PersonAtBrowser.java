package app.bandeja.source.signin;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser with a person at it: reads the page of consent, follows one of its links, and is sent back. */
public final class PersonAtBrowser implements AutoCloseable {
    private final HttpClient http = HttpClient.newHttpClient();

    /** An answer of a server. */
    public record Page(int status, String text) {}

    /** Follows the link to the end and gives the last page. */
    public Page allow(URI address) throws IOException {
        return get(redirect(address, "allow"));
    }

    public Page deny(URI address) throws IOException {
        return get(redirect(address, "deny"));
    }

    /** Where the browser is sent back to. */
    public URI redirect(URI address, String link) throws IOException {
        String page = get(address).text();
        Matcher found = Pattern.compile("id=\"" + link + "\" href=\"([^\"]+)\"").matcher(page);
        if (!found.find()) {
            throw new IOException("no such link: " + link + " in " + page);
        }
        HttpResponse<String> answer = send(address.resolve(found.group(1).replace("&amp;", "&")));
        return URI.create(answer.headers().firstValue("Location").orElseThrow());
    }

    public Page get(URI address) throws IOException {
        HttpResponse<String> answer = send(address);
        return new Page(answer.statusCode(), answer.body());
    }

    private HttpResponse<String> send(URI address) throws IOException {
        try {
            return http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
