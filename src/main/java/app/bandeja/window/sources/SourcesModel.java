package app.bandeja.window.sources;

import app.bandeja.invoice.SourceKind;
import app.bandeja.setup.ConnectedSource;
import app.bandeja.setup.Connection;

/** Decides what can be done with the sources. */
final class SourcesModel {
    private SourcesModel() {}

    static boolean isWatchedDrive(ConnectedSource source) {
        return source.place().kind() == SourceKind.DRIVE && source.standing() != ConnectedSource.Standing.LEFT;
    }

    /** Whether Drive's folders can be listed. */
    static boolean letsIn(Connection connection) {
        return switch (connection) {
            case Connection.ByServiceAccount _, Connection.ByPerson _ -> true;
            case Connection.Lost _, Connection.None _ -> false;
        };
    }

    /** A source of Drive that nobody can tell by its id, and that Drive would name. */
    static boolean wantsName(ConnectedSource source) {
        return isWatchedDrive(source) && source.name().isEmpty();
    }
}
