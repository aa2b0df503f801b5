package app.bandeja.store;

import java.nio.file.Path;
import java.util.Optional;

/** Reads DATABASE_URL: nothing (H2 under the home), postgresql://, postgresql+psycopg2://, jdbc:postgresql:, jdbc:h2:file:. */
public sealed interface DatabaseUrl {

    record Usable(DatabaseOptions options) implements DatabaseUrl {}

    /** The sentence says what is allowed; it never repeats a password. */
    record Unusable(String allowed) implements DatabaseUrl {}

    /** Relative paths lie under the home. */
    static DatabaseUrl read(Optional<String> url, Path home) {
        String text = url.map(String::strip).orElse("");
        if (text.isEmpty()) {
            return EmbeddedUrl.standard(home);
        }
        if (text.startsWith("jdbc:h2:file:")) {
            return EmbeddedUrl.read(text, home);
        }
        if (text.startsWith("postgresql://")
                || text.startsWith("postgresql+psycopg2://")
                || text.startsWith("jdbc:postgresql:")) {
            return ServerUrl.read(text);
        }
        return new Unusable("allowed are postgresql://user:password@host:port/database, jdbc:postgresql://…,"
                + " jdbc:h2:file:PATH, or nothing (the built-in database in the data folder)");
    }
}
