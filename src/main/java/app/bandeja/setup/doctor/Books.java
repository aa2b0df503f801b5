package app.bandeja.setup.doctor;

import app.bandeja.store.Database;
import app.bandeja.store.SourceRow;
import java.util.List;
import java.util.Optional;

/**
 * What the other checks need of the database.
 *
 * @param lastSyncTime as it stands there
 */
record Books(List<SourceRow> watched, Optional<String> lastSyncTime) {
    Books {
        watched = List.copyOf(watched);
    }

    static Books of(Database database) {
        return new Books(database.sources().watched(), database.state().get(StateCheck.KEY));
    }
}
