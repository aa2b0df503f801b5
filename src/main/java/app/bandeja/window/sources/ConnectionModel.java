package app.bandeja.window.sources;

import app.bandeja.setup.Connection;
import app.bandeja.setup.SignInResult;
import app.bandeja.window.look.Notice;
import app.bandeja.window.look.Texts;
import java.time.Duration;

/** Decides what the card of the connection says. */
final class ConnectionModel {
    private final Texts texts;

    ConnectionModel(Texts texts) {
        this.texts = texts;
    }

    /** One line: how it stands. */
    String standing(Connection connection) {
        return switch (connection) {
            case Connection.ByServiceAccount _ -> texts.get("connection.service");
            case Connection.ByPerson(String account, String _) -> texts.get("connection.person", account);
            case Connection.Lost(String account) -> texts.get("connection.lost", account);
            case Connection.None() -> texts.get("connection.none");
        };
    }

    /** What else there is to know of it. */
    String detail(ConnectionFacts facts) {
        return switch (facts.connection()) {
            case Connection.ByServiceAccount(String file) -> texts.get("connection.service.detail", file);
            case Connection.ByPerson(String _, String kept) -> kept;
            case Connection.Lost _ -> texts.get("connection.lost.detail");
            case Connection.None() -> texts.get("connection.none.detail", facts.keeping());
        };
    }

    /** Whether a person can sign in, and has not. */
    boolean asksForSignIn(Connection connection) {
        return switch (connection) {
            case Connection.Lost _, Connection.None _ -> true;
            case Connection.ByServiceAccount _, Connection.ByPerson _ -> false;
        };
    }

    boolean canSignOut(Connection connection) {
        return connection instanceof Connection.ByPerson;
    }

    String client(ConnectionFacts facts) {
        return texts.get(
                facts.client() == ConnectionFacts.Client.CHOSEN
                        ? "connection.client.chosen"
                        : "connection.client.missing");
    }

    String signIn(Connection connection) {
        return texts.get(connection instanceof Connection.Lost ? "connection.reconnect" : "connection.sign_in");
    }

    /** Time left for the person at the browser. */
    String waiting(Duration left) {
        return texts.get("connection.waiting", left.toMinutes(), left.toSecondsPart());
    }

    String question(String before, String now) {
        return texts.get("connection.other", now, before);
    }

    /** What is said when a sign-in has ended; nothing while the person is asked about another account. */
    Notice ended(SignInResult result) {
        return switch (result) {
            case SignInResult.SignedIn(String account) -> Notice.good(texts.get("connection.signed_in", account));
            case SignInResult.OtherAccount _ -> Notice.NONE;
            case SignInResult.Denied() -> Notice.bad(texts.get("connection.denied"));
            case SignInResult.TimedOut() -> Notice.bad(texts.get("connection.timed_out"));
            case SignInResult.Cancelled() -> Notice.good(texts.get("connection.cancelled"));
            case SignInResult.Failed(String words) -> Notice.bad(words);
        };
    }
}
