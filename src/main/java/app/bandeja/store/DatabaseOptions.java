package app.bandeja.store;

import java.util.Optional;

/** Where the database is. The URL is JDBC's; user and password only for a server. Never printed whole. */
public record DatabaseOptions(String jdbcUrl, Optional<String> user, Optional<String> password) {

    /** Where that is, for a person: without options, which may be many, and without the user. */
    public String place() {
        return jdbcUrl.replaceFirst("[;?].*", "").replaceFirst("^jdbc:(h2:file:)?", "");
    }

    @Override
    public String toString() {
        return "DatabaseOptions[" + jdbcUrl + "]";
    }
}
