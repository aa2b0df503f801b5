package app.bandeja.source;

import app.bandeja.source.signin.GoogleSignIn;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * How sources are asked; mostly Drive.
 *
 * @param serviceAccountFile a service account's JSON key
 * @param storedToken a person's consent: JSON of type {@code authorized_user} with {@code client_id},
 *     {@code client_secret} and {@code refresh_token}; used where there is no service account
 * @param person a person's sign-in, which keeps its own token; asked after the two above
 * @param rootUrl another Drive server, for tests and the demo
 * @param pageSize entries a list request, 1–1000; a local folder counts its pages by it too
 * @param patience how long and how often it is tried
 */
public record DriveOptions(
        Optional<Path> serviceAccountFile,
        Optional<Path> storedToken,
        Optional<GoogleSignIn> person,
        Optional<URI> rootUrl,
        int pageSize,
        Patience patience) {

    /**
     * How long and how often a call is tried.
     *
     * @param retries tries after the first, 0 or more
     * @param firstPause the first pause between tries; doubles, with full jitter, up to 64 s
     * @param silence how long a server may say nothing before the try has failed
     */
    public record Patience(int retries, Duration firstPause, Duration silence) {
        private static final Duration SILENCE = Duration.ofMinutes(1);

        public Patience(int retries, Duration firstPause) {
            this(retries, firstPause, SILENCE);
        }
    }

    /** Without a person. */
    public DriveOptions(
            Optional<Path> serviceAccountFile,
            Optional<Path> storedToken,
            Optional<URI> rootUrl,
            int pageSize,
            Patience patience) {
        this(serviceAccountFile, storedToken, Optional.empty(), rootUrl, pageSize, patience);
    }

    /** Without a stored token. */
    public DriveOptions(Optional<Path> serviceAccountFile, Optional<URI> rootUrl, int pageSize, Patience patience) {
        this(serviceAccountFile, Optional.empty(), rootUrl, pageSize, patience);
    }

    /** The same, with a person's sign-in. */
    public DriveOptions with(GoogleSignIn signIn) {
        return new DriveOptions(serviceAccountFile, storedToken, Optional.of(signIn), rootUrl, pageSize, patience);
    }

    /** The same, tried so long and so often. */
    DriveOptions with(Patience other) {
        return new DriveOptions(serviceAccountFile, storedToken, person, rootUrl, pageSize, other);
    }
}
