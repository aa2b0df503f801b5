package app.bandeja.store;

import app.bandeja.invoice.Breakdown;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;

/** Tells a database that broke down from what is wrong with what was asked of it. */
final class BreakingOff {
    private BreakingOff() {}

    /** What broke down, if that is why it was thrown. */
    static Optional<Breakdown> why(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException trouble) {
                return of(Optional.ofNullable(trouble.getSQLState()).orElse(""), trouble);
            }
        }
        return Optional.empty();
    }

    private static Optional<Breakdown> of(String state, SQLException trouble) {
        return switch (state) {
            // H2's own: closed by itself after it could not write, the pipe to its file, and the file itself
            case "90098", "90121", "90028", "90031", "90067" -> Optional.of(Breakdown.FILE_CLOSED);
            case "90097" -> Optional.of(Breakdown.FILE_READ_ONLY);
            // PostgreSQL's: shut down by its administrator, crashed, starting
            case "57P01", "57P02", "57P03" -> Optional.of(Breakdown.SERVER_LOST);
            default -> connection(state, trouble);
        };
    }

    /** The class of connection exceptions, and a pool that got no connection. */
    private static Optional<Breakdown> connection(String state, SQLException trouble) {
        return state.startsWith("08") || trouble instanceof SQLTransientConnectionException
                ? Optional.of(Breakdown.SERVER_LOST)
                : Optional.empty();
    }
}
