package app.bandeja.store;

import java.nio.file.Path;
import java.util.Optional;

/** Reads DATABASE_URL: nothing (H2 under the home), postgresql://, postgresql+psycopg2://, jdbc:postgresql:, jdbc:h2:file:. */
public sealed interface DatabaseUrl {

    record Usable(DatabaseOptions options) implements DatabaseUrl {}

    /** The sentence says what is allowed; it never repeats a password. */
    record Unusable(String allowed) implements DatabaseUrl {}

    static DatabaseUrl read(Optional<String> url, Path home) {
        throw new UnsupportedOperationException(url + home.toString());
    }
}
