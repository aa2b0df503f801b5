package app.bandeja.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A person at a browser who allows what the demo's page of consent asks: for a demo that must not wait for anyone. */
public final class WillingPerson implements AutoCloseable {
    private static final Pattern ALLOW = Pattern.compile("id=\"allow\" href=\"(?<link>[^\"]+)\"");

    private final HttpClient http =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

    /**
     * Reads the page and follows its link, until the browser is back at the program.
     *
     * @throws IOException when the page cannot be had, or offers nothing to allow
     */
    public void allow(URI page) throws IOException {
        Matcher link = ALLOW.matcher(get(page));
        if (!link.find()) {
            throw new IOException("The page offers nothing to allow.");
        }
        get(page.resolve(link.group("link").replace("&amp;", "&")));
    }

    private String get(URI address) throws IOException {
        try {
            return http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
