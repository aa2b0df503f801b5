package app.bandeja.store;

import app.bandeja.store.DatabaseUnavailableException.Why;
import java.sql.SQLException;
import java.util.Optional;

/** Says in words why a database could not be opened. Never repeats a password, nor what the server said. */
final class OpeningTrouble {
    private static final int H2_LOCKED = 90020;

    private OpeningTrouble() {}

    static DatabaseUnavailableException of(DatabaseOptions options, RuntimeException trouble) {
        Optional<SQLException> sql = sql(trouble);
        Why why = switch (trouble) {
            case Migrations.NewerDatabaseException _ -> Why.NEWER;
            case Migrations.UnlikeDatabaseException _ -> Why.UNLIKE;
            default -> sql.map(OpeningTrouble::why).orElse(Why.OTHER);
        };
        return new DatabaseUnavailableException(options.place() + ": " + words(why, sql), why, trouble);
    }

    private static Optional<SQLException> sql(Throwable trouble) {
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return Optional.of(sql);
            }
        }
        return Optional.empty();
    }

    private static Why why(SQLException trouble) {
        if (trouble.getErrorCode() == H2_LOCKED) {
            return Why.LOCKED;
        }
        return switch (state(trouble)) {
            case "08001", "08004", "08006" -> Why.UNREACHABLE;
            case "28000", "28P01" -> Why.REFUSED;
            case "3D000" -> Why.NO_DATABASE;
            case "42501" -> Why.NO_RIGHT;
            case "53300" -> Why.TOO_MANY;
            case "90030" -> Why.DAMAGED;
            case "90028", "90031", "90062", "90098", "90124", "HY000", "50000" -> Why.NOT_WRITABLE;
            default -> Why.OTHER;
        };
    }

    private static String state(SQLException trouble) {
        return Optional.ofNullable(trouble.getSQLState()).orElse("");
    }

    private static String words(Why why, Optional<SQLException> sql) {
        return switch (why) {
            case NEWER -> "this database was brought up to date by a later version of Bandeja; install that version";
            case UNLIKE ->
                "its tables are not as this program makes them, or were left half way between two versions; put back a copy"
                        + " from before, or ask for help";
            case LOCKED -> "another Bandeja has this database open; close it, or use PostgreSQL for several at once";
            case UNREACHABLE -> "the server cannot be reached; look at host, port and network";
            case REFUSED -> "the server refuses this user or password";
            case NO_DATABASE -> "the server has no database of that name";
            case NO_RIGHT ->
                "this user may not make the schema bandeja there; let the administrator make it and give it to the user";
            case TOO_MANY -> "the server takes no more connections";
            case DAMAGED -> "the file is damaged";
            case NOT_WRITABLE ->
                "the file cannot be written; look at the folder, its permissions and the room on its disk";
            case OTHER ->
                sql.map(trouble -> "the database cannot be opened (code " + state(trouble) + ")")
                        .orElse("the database cannot be opened");
        };
    }
}
