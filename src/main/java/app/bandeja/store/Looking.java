package app.bandeja.store;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** Connects to books that are only to be looked at, without making any. */
final class Looking {
    private static final String FILE = "jdbc:h2:file:";
    private static final String ENDING = ".mv.db";

    private Looking() {}

    static HikariDataSource connect(DatabaseOptions options) {
        if (isFile(options)) {
            return Files.exists(file(options)) ? Opening.connect(options) : inMemory();
        }
        HikariDataSource connections = Opening.connect(options);
        if (hasBooks(connections)) {
            return connections;
        }
        connections.close();
        return inMemory();
    }

    static boolean isFile(DatabaseOptions options) {
        return options.jdbcUrl().startsWith(FILE);
    }

    /** The file of a built-in database. */
    static Path file(DatabaseOptions options) {
        String url = options.jdbcUrl();
        int end = url.indexOf(';');
        return Path.of(url.substring(FILE.length(), end < 0 ? url.length() : end) + ENDING);
    }

    static boolean hasBooks(HikariDataSource connections) {
        try (Connection connection = connections.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select 1 from information_schema.schemata where schema_name = ?")) {
            query.setString(1, Opening.SCHEMA);
            try (ResultSet found = query.executeQuery()) {
                return found.next();
            }
        } catch (SQLException e) {
            connections.close();
            throw new IllegalStateException(e);
        }
    }

    /** Of a name of its own, and there as long as the program: connections come and go. */
    private static HikariDataSource inMemory() {
        return Opening.connect(new DatabaseOptions(
                "jdbc:h2:mem:look-" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", Optional.empty(), Optional.empty()));
    }
}
