package app.bandeja.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** A real PostgreSQL, started once for all tests of this JVM and stopped with it. */
public final class Postgres {
    private Postgres() {}

    /** Made when first asked for. */
    private static final class Server {
        private static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("full_page_writes", "off")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public static int port() {
        return Server.RUNNING.getPort();
    }

    /** An empty database of that name, and its owner of the same name with the password {@code secret}. */
    public static DatabaseOptions fresh(String name) {
        try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists " + name);
            statement.execute("drop role if exists " + name);
            statement.execute("create role " + name + " login password 'secret'");
            statement.execute("create database " + name + " owner " + name + " encoding 'UTF8' template template0");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new DatabaseOptions(
                "jdbc:postgresql://localhost:" + port() + "/" + name, Optional.of(name), Optional.of("secret"));
    }
}
