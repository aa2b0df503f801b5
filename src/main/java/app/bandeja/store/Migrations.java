package app.bandeja.store;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.exception.FlywayValidateException;

/** The versions of the tables: those that this program knows, and the one that a database has. */
final class Migrations {
    private final HikariDataSource connections;

    Migrations(HikariDataSource connections) {
        this.connections = connections;
    }

    private FluentConfiguration configuration() {
        // The built-in database compares text by its characters anyway.
        boolean embedded = connections.getJdbcUrl().startsWith("jdbc:h2:");
        return Flyway.configure()
                .dataSource(connections)
                .locations("classpath:db/migration")
                .placeholders(Map.of("binary", embedded ? "" : "collate \"C\""))
                .schemas(Opening.SCHEMA)
                .defaultSchema(Opening.SCHEMA)
                .loggers("slf4j");
    }

    /**
     * Brings the tables up to date.
     *
     * @throws NewerDatabaseException if a later version of the program was here
     * @throws UnlikeDatabaseException if something else was
     */
    void migrate() {
        if (isNewer()) {
            throw new NewerDatabaseException();
        }
        try {
            configuration().load().migrate();
        } catch (FlywayValidateException e) {
            throw new UnlikeDatabaseException(e);
        }
    }

    /** Whether what was done to the database is what this program's versions do; what is still to be done may wait. */
    boolean areOurs() {
        return configuration().ignoreMigrationPatterns("*:pending").load().validateWithResult().validationSuccessful;
    }

    /** Whether a later version of the program was here. */
    boolean isNewer() {
        return Arrays.stream(all())
                .map(MigrationInfo::getState)
                .anyMatch(state -> state.isApplied() && !state.isResolved());
    }

    /** Whether nothing is left to be done to the tables. */
    boolean areDone() {
        return Arrays.stream(all()).noneMatch(info -> info.getState() == MigrationState.PENDING);
    }

    /** @throws UnlikeDatabaseException if the tables are not those of this version */
    void verify() {
        if (!areOurs() || !areDone()) {
            throw new UnlikeDatabaseException();
        }
    }

    /** The version that the tables have; empty where there are none. */
    Optional<String> version() {
        return latest(info -> info.getState().isApplied());
    }

    /** The version that this program makes. */
    String newest() {
        return latest(info -> info.getState().isResolved()).orElse("0");
    }

    private Optional<String> latest(Predicate<MigrationInfo> counts) {
        return Arrays.stream(all())
                .filter(counts)
                .map(MigrationInfo::getVersion)
                .flatMap(version -> Optional.ofNullable(version).stream())
                .max(Comparable::compareTo)
                .map(Object::toString);
    }

    private MigrationInfo[] all() {
        return configuration().load().info().all();
    }

    /** The database was brought up to date by a later version of the program. */
    static final class NewerDatabaseException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** What was done to the database is not what this program's versions do, or was not done to its end. */
    static final class UnlikeDatabaseException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnlikeDatabaseException() {}

        UnlikeDatabaseException(FlywayValidateException cause) {
            super(cause);
        }
    }
}
