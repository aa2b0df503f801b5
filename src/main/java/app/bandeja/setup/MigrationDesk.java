package app.bandeja.setup;

import app.bandeja.store.Database;
import app.bandeja.store.DatabaseOptions;
import app.bandeja.store.DatabaseUnavailableException;
import app.bandeja.store.Migrated;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Bringing the database up to date, without doing anything else with it. */
public final class MigrationDesk {
    private static final Logger LOG = LoggerFactory.getLogger(MigrationDesk.class);

    private final DatabaseOptions options;
    private final SetupTexts texts;

    public MigrationDesk(DatabaseOptions options, Locale language) {
        this.options = options;
        this.texts = new SetupTexts(language);
    }

    /** What came of it, in words that name no password. */
    public sealed interface Result {

        /** The tables are this program's, and that was verified. */
        record Done(String words) implements Result {}

        record Refused(String words) implements Result {}
    }

    /** Makes the tables, or brings them up to date, and verifies them; may wait for a server. */
    public Result migrate() {
        try {
            return new Result.Done(words(Database.migrate(options)));
        } catch (DatabaseUnavailableException e) {
            LOG.info("The database was not brought up to date: {}", e.why(), e);
            return new Result.Refused(texts.get("migrate.refused", options.place(), texts.of(e.why())));
        }
    }

    private String words(Migrated done) {
        String place = options.place();
        if (done.from().isEmpty()) {
            return texts.get("migrate.made", place, done.to());
        }
        String from = done.from().get();
        return from.equals(done.to())
                ? texts.get("migrate.current", place, done.to())
                : texts.get("migrate.brought", place, from, done.to());
    }
}
