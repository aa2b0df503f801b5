package app.bandeja.setup;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where a PostgreSQL server is and who asks it, as a person types it. */
public record ServerAddress(String host, String port, String database, String user, String password) {

    /** As DATABASE_URL. */
    String url() {
        return "postgresql://" + encoded(user) + ":" + encoded(password) + "@" + host.strip()
                + (port.isBlank() ? "" : ":" + port.strip()) + "/" + encoded(database.strip());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Without the password. */
    @Override
    public String toString() {
        return host + "/" + database;
    }
}
