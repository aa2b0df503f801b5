package app.bandeja.window.sources;

import app.bandeja.setup.Connection;
import app.bandeja.setup.ConnectionDesk;

/**
 * How the connection to Google stands, read in one go.
 *
 * @param client whether an OAuth client was chosen
 * @param keeping a sentence: where a sign-in is, or would be, kept
 */
record ConnectionFacts(Connection connection, Client client, String keeping) {

    enum Client {
        MISSING,
        CHOSEN
    }

    static ConnectionFacts of(ConnectionDesk desk) {
        return new ConnectionFacts(
                desk.connection(), desk.hasClient() ? Client.CHOSEN : Client.MISSING, desk.keeping());
    }
}
