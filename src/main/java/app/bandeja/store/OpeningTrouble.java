package app.bandeja.store;

import java.sql.SQLException;
import java.util.Optional;

/** Says in words why a database could not be opened. Never repeats a password, nor what the server said. */
final class OpeningTrouble {
    private static final int H2_LOCKED = 90020;

    private OpeningTrouble() {}

    static DatabaseUnavailableException of(DatabaseOptions options, RuntimeException trouble) {
        return new DatabaseUnavailableException(place(options) + ": " + words(trouble), trouble);
    }

    /** Without options, which may be many, and without the user. */
    private static String place(DatabaseOptions options) {
        return options.jdbcUrl().replaceFirst("[;?].*", "").replaceFirst("^jdbc:(h2:file:)?", "");
    }

    private static String words(RuntimeException trouble) {
        if (trouble instanceof Opening.NewerDatabaseException) {
            return "this database was brought up to date by a later version of Bandeja; install that version";
        }
        return sql(trouble).map(OpeningTrouble::words).orElse("the database cannot be opened");
    }

    private static Optional<SQLException> sql(Throwable trouble) {
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return Optional.of(sql);
            }
        }
        return Optional.empty();
    }

    private static String words(SQLException trouble) {
        if (trouble.getErrorCode() == H2_LOCKED) {
            return "another Bandeja has this database open; close it, or use PostgreSQL for several at once";
        }
        String state = Optional.ofNullable(trouble.getSQLState()).orElse("");
        return switch (state) {
            case "08001", "08004", "08006" -> "the server cannot be reached; look at host, port and network";
            case "28000", "28P01" -> "the server refuses this user or password";
            case "3D000" -> "the server has no database of that name";
            case "42501" ->
                "this user may not make the schema bandeja there; let the administrator make it and give it to the user";
            case "53300" -> "the server takes no more connections";
            case "90030" -> "the file is damaged";
            case "90028", "90031", "90062", "90124", "HY000", "50000" ->
                "the file cannot be written; look at the folder and its permissions";
            default -> "the database cannot be opened (code " + state + ")";
        };
    }
}
