package app.bandeja.store;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.exception.FlywayValidateException;

/** The versions of the tables: those that this program knows, and those that a database has. */
final class Migrations {
    private final FluentConfiguration configuration;

    Migrations(HikariDataSource connections) {
        // The built-in database compares text by its characters anyway.
        boolean embedded = connections.getJdbcUrl().startsWith("jdbc:h2:");
        configuration = Flyway.configure()
                .dataSource(connections)
                .locations("classpath:db/migration")
                .placeholders(Map.of("binary", embedded ? "" : "collate \"C\""))
                .schemas(Opening.SCHEMA)
                .defaultSchema(Opening.SCHEMA)
                .loggers("slf4j");
    }

    /** How the versions of a database stand. */
    record Standing(List<MigrationInfo> all) {
        Standing {
            all = List.copyOf(all);
        }

        /** Whether a later version of the program was here. */
        boolean isNewer() {
            return all.stream()
                    .map(MigrationInfo::getState)
                    .anyMatch(state -> state.isApplied() && !state.isResolved());
        }

        /** Whether nothing is left to be done. */
        boolean isDone() {
            return all.stream().noneMatch(info -> info.getState() == MigrationState.PENDING);
        }

        /** Of the tables; empty where there are none. */
        Optional<String> version() {
            return latest(info -> info.getState().isApplied());
        }

        /** That this program makes. */
        String newest() {
            return latest(info -> info.getState().isResolved()).orElse("");
        }

        private Optional<String> latest(Predicate<MigrationInfo> counts) {
            return all.stream()
                    .filter(counts)
                    // What only made the schema has no version.
                    .flatMap(info -> Optional.ofNullable(info.getVersion()).stream())
                    .max(Comparable::compareTo)
                    .map(Object::toString);
        }
    }

    Standing standing() {
        return new Standing(Arrays.asList(configuration.load().info().all()));
    }

    /** Whether what was done to the database is what this program's versions do; what is still to be done may wait. */
    boolean areOurs() {
        return Flyway.configure()
                .configuration(configuration)
                .ignoreMigrationPatterns("*:pending")
                .load()
                .validateWithResult()
                .validationSuccessful;
    }

    /**
     * Brings the tables up to date.
     *
     * @throws NewerDatabaseException if a later version of the program was here
     * @throws UnlikeDatabaseException if something else was
     */
    void migrate() {
        if (standing().isNewer()) {
            throw new NewerDatabaseException();
        }
        try {
            configuration.load().migrate();
        } catch (FlywayValidateException e) {
            throw new UnlikeDatabaseException(e);
        }
    }

    /**
     * How the versions stand, which are all done.
     *
     * @throws UnlikeDatabaseException if the tables are not those of this version
     */
    Standing verified() {
        Standing standing = standing();
        if (!areOurs() || !standing.isDone()) {
            throw new UnlikeDatabaseException();
        }
        return standing;
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
