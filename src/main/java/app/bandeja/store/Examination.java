package app.bandeja.store;

import app.bandeja.store.Examined.Allowed;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Function;

/** Looks into a database through connections that can write nothing; makes none and brings none up to date. */
final class Examination {
    private static final String MAY_MAKE_TABLES = "select has_database_privilege(current_database(), 'CREATE')";

    private final DatabaseOptions options;

    Examination(DatabaseOptions options) {
        this.options = options;
    }

    /** @param question asked of books that are up to date */
    <T> Examined<T> ask(Function<Database, T> question) {
        if (Looking.isFile(options) && !Files.exists(Looking.file(options))) {
            return new Examined.None<>(mayWrite(Looking.file(options)));
        }
        try (HikariDataSource connections = Opening.connectReadOnly(options)) {
            return Looking.hasBooks(connections) ? ask(connections, question) : new Examined.None<>(may(connections));
        }
    }

    private <T> Examined<T> ask(HikariDataSource connections, Function<Database, T> question) {
        Migrations migrations = new Migrations(connections);
        Migrations.Standing standing = migrations.standing();
        String version = standing.version().orElse("-");
        if (standing.isNewer()) {
            return new Examined.Newer<>(version, standing.newest());
        }
        if (!migrations.areOurs()) {
            return new Examined.Unlike<>(version);
        }
        if (!standing.isDone()) {
            return new Examined.Older<>(version, standing.newest(), may(connections));
        }
        return new Examined.Current<>(version, Database.asked(connections, question), mayWriteRows());
    }

    /** Whether tables may be made or changed. */
    private Allowed may(HikariDataSource connections) {
        return Looking.isFile(options) ? mayWriteRows() : mayMakeTables(connections);
    }

    /** A server tells it when it is asked to. */
    private Allowed mayWriteRows() {
        return Looking.isFile(options) ? mayWrite(Looking.file(options)) : Allowed.YES;
    }

    private static Allowed mayWrite(Path file) {
        Path there = file.toAbsolutePath();
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        return Files.isWritable(there) ? Allowed.YES : Allowed.NO;
    }

    private static Allowed mayMakeTables(HikariDataSource connections) {
        try (Connection connection = connections.getConnection();
                PreparedStatement query = connection.prepareStatement(MAY_MAKE_TABLES);
                ResultSet found = query.executeQuery()) {
            return found.next() && found.getBoolean(1) ? Allowed.YES : Allowed.NO;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
