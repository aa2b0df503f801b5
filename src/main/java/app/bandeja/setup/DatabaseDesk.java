package app.bandeja.setup;

import app.bandeja.store.CopyResult;
import app.bandeja.store.Database;
import app.bandeja.store.DatabaseOptions;
import app.bandeja.store.DatabaseUnavailableException;
import app.bandeja.store.DatabaseUrl;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The care of the open database. */
public final class DatabaseDesk implements DatabaseCare {
    private static final String FILE = "jdbc:h2:file:";

    private final Database database;
    private final DatabaseOptions options;
    private final Path home;
    private final SetupTexts texts;

    /** @param options where the open database is */
    public DatabaseDesk(Database database, DatabaseOptions options, Path home, Locale language) {
        this.database = database;
        this.options = options;
        this.home = home;
        this.texts = new SetupTexts(language);
    }

    @Override
    public Place place() {
        String url = options.jdbcUrl();
        String bare = url.replaceFirst("[;?].*", "");
        return url.startsWith(FILE)
                ? new Place.BuiltIn(bare.substring(FILE.length()) + ".mv.db")
                : new Place.Server(bare.replaceFirst("^jdbc:", ""));
    }

    @Override
    public Check test(ServerAddress server) {
        return switch (DatabaseUrl.read(Optional.of(server.url()), home)) {
            case DatabaseUrl.Unusable _ -> new Check.Refused(texts.get("database.address"));
            case DatabaseUrl.Usable(DatabaseOptions there) -> test(there);
        };
    }

    private Check test(DatabaseOptions there) {
        try {
            return switch (Database.ask(there)) {
                case EMPTY -> new Check.Fine(texts.get("database.empty"));
                case HOLDS_BOOKS -> new Check.Refused(texts.get("database.occupied"));
            };
        } catch (DatabaseUnavailableException e) {
            return new Check.Refused(texts.of(e.why()));
        }
    }

    @Override
    public Moved move(ServerAddress server) {
        return switch (DatabaseUrl.read(Optional.of(server.url()), home)) {
            case DatabaseUrl.Unusable _ -> new Moved.Refused(texts.get("database.address"));
            case DatabaseUrl.Usable(DatabaseOptions there) -> move(there, server.url());
        };
    }

    private Moved move(DatabaseOptions there, String url) {
        try {
            return switch (database.copyTo(there)) {
                case CopyResult.Copied(int tables, long rows) ->
                    new Moved.Done(texts.get("database.moved", rows, tables, old()), url);
                case CopyResult.Occupied _ -> new Moved.Refused(texts.get("database.occupied"));
                case CopyResult.Unequal(String table, long sent, long arrived) ->
                    new Moved.Refused(texts.get("database.unequal", table, sent, arrived));
                case CopyResult.BrokenOff(String code) -> new Moved.Refused(texts.get("database.broken_off", code));
            };
        } catch (DatabaseUnavailableException e) {
            return new Moved.Refused(texts.of(e.why()));
        }
    }

    private String old() {
        return switch (place()) {
            case Place.BuiltIn(String file) -> file;
            case Place.Server(String address) -> address;
        };
    }
}
