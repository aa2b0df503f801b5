package app.bandeja.source.signin;

import java.net.URI;
import java.util.Optional;

/**
 * Where consent, tokens and Drive are asked for.
 *
 * @param drive Drive's root address; empty for Google's own
 */
public record Endpoints(URI consent, URI token, URI revoke, Optional<URI> drive) {

    /** Google's. */
    public static Endpoints google() {
        return new Endpoints(
                URI.create("https://accounts.google.com/o/oauth2/v2/auth"),
                URI.create("https://oauth2.googleapis.com/token"),
                URI.create("https://oauth2.googleapis.com/revoke"),
                Optional.empty());
    }

    /** Of another server that plays all of Google's parts. */
    public static Endpoints at(URI root) {
        String base = root.toString().replaceAll("/+$", "");
        return new Endpoints(
                URI.create(base + "/o/oauth2/v2/auth"),
                URI.create(base + "/token"),
                URI.create(base + "/revoke"),
                Optional.of(URI.create(base + "/")));
    }

    /** Google's, unless another Drive server is named. */
    public static Endpoints of(Optional<URI> driveRoot) {
        return driveRoot.map(Endpoints::at).orElseGet(Endpoints::google);
    }
}
