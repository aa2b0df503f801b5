package app.bandeja.setup.doctor;

import app.bandeja.store.Database;
import app.bandeja.store.DatabaseOptions;
import app.bandeja.store.DatabaseUnavailableException;
import app.bandeja.store.DatabaseUnavailableException.Why;
import app.bandeja.store.Examined;
import app.bandeja.store.Examined.Allowed;
import java.util.Optional;

/** Whether the database answers, and takes what a run will write. */
final class DatabaseCheck {
    private DatabaseCheck() {}

    /** What a look at it saw. */
    sealed interface Look {

        record Inside(Examined<Books> books) implements Look {}

        record Closed(Why why) implements Look {}

        default Optional<Examined<Books>> seen() {
            return switch (this) {
                case Inside(var books) -> Optional.of(books);
                case Closed _ -> Optional.empty();
            };
        }
    }

    static Look look(DatabaseOptions options) {
        try {
            return new Look.Inside(Database.examine(options, Books::of));
        } catch (DatabaseUnavailableException e) {
            return new Look.Closed(e.why());
        }
    }

    /** @param place of the database, for a person */
    static Found judge(Look look, String place) {
        return switch (look) {
            case Look.Inside(Examined.None<Books>(Allowed may)) ->
                Found.of(may == Allowed.YES ? Sign.DATABASE_NOT_MADE : Sign.DATABASE_NO_RIGHT, place);
            case Look.Inside(Examined.Older<Books>(var _, var _, Allowed may)) -> answers(may, place);
            case Look.Inside(Examined.Current<Books>(var _, var _, Allowed may)) -> answers(may, place);
            case Look.Inside(Examined.Newer<Books> _), Look.Inside(Examined.Unlike<Books> _) ->
                Found.of(Sign.DATABASE_ANSWERS, place);
            case Look.Closed(Why why) -> Found.of(sign(why), place);
        };
    }

    private static Found answers(Allowed may, String place) {
        return Found.of(may == Allowed.YES ? Sign.DATABASE_ANSWERS : Sign.DATABASE_READ_ONLY, place);
    }

    private static Sign sign(Why why) {
        return switch (why) {
            case LOCKED -> Sign.DATABASE_LOCKED;
            case UNREACHABLE -> Sign.DATABASE_UNREACHABLE;
            case REFUSED -> Sign.DATABASE_REFUSED;
            case NO_DATABASE -> Sign.DATABASE_NO_DATABASE;
            case NO_RIGHT -> Sign.DATABASE_NO_RIGHT;
            case TOO_MANY -> Sign.DATABASE_TOO_MANY;
            case DAMAGED -> Sign.DATABASE_DAMAGED;
            case NOT_WRITABLE -> Sign.DATABASE_NOT_WRITABLE;
            case NEWER, UNLIKE, OTHER -> Sign.DATABASE_OTHER;
        };
    }
}
