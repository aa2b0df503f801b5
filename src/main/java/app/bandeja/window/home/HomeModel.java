package app.bandeja.window.home;

import app.bandeja.setup.ConnectedSource;
import app.bandeja.setup.Connection;
import app.bandeja.store.DocumentRow;
import app.bandeja.store.Equation;
import app.bandeja.window.look.Figures;
import app.bandeja.window.look.Texts;
import app.bandeja.window.outside.LastRun;
import app.bandeja.window.outside.Progress;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** Decides what Home says. */
final class HomeModel {

    private final Texts texts;
    private final Figures figures;

    HomeModel(Texts texts, Figures figures) {
        this.texts = texts;
        this.figures = figures;
    }

    /** One line on where everything stands, while no run goes on. */
    String standing(Progress.Idle idle, HomeFacts facts) {
        // First, for a run by the clock finds nothing to ask then, which is no trouble to tell a newcomer.
        if (facts.sources().isEmpty()) {
            return texts.get("home.standing.no_source");
        }
        if (idle.trouble().isPresent()) {
            return facts.failures().isEmpty()
                    ? texts.get("home.standing.trouble", idle.trouble().get())
                    : texts.get("home.standing.failures"); // which, is told below
        }
        Equation equation = facts.equation();
        if (equation.documents() == 0) {
            return texts.get("home.standing.nothing_yet");
        }
        return equation.owed() > 0
                ? texts.get("home.standing.owed", equation.owed())
                : texts.get("home.standing.all_settled", equation.documents());
    }

    /** What a run is doing now. */
    String activity(Progress.Running running) {
        String key = "activity." + running.activity().name().toLowerCase(Locale.ROOT);
        return running.document()
                .map(name -> texts.get("home.activity.document", texts.get(key), name))
                .orElseGet(() -> texts.get(key) + "…");
    }

    /** How many of how many, and how long it takes still. */
    String share(Progress.Running running) {
        if (running.found() == 0) {
            return texts.get("home.share.unknown", running.done());
        }
        String share = texts.get("home.share", running.done(), running.found());
        return running.left()
                .map(left -> texts.get("home.share.left", share, left(left)))
                .orElse(share);
    }

    /** No finer than it can be known. */
    private String left(Duration left) {
        if (left.toMinutes() >= 60) {
            return texts.get("home.left.hours", left.toHours(), left.toMinutesPart());
        }
        return left.toSeconds() < 60
                ? texts.get("home.left.soon")
                : texts.get("home.left.minutes", left.plusSeconds(30).toMinutes());
    }

    /** From 0 to 1; empty while it is not known how much there is to do. */
    Optional<Double> fraction(Progress.Running running) {
        return running.found() == 0
                ? Optional.empty()
                : Optional.of(Math.min(1, (double) running.done() / running.found()));
    }

    /** Says that each document is in one of the boxes; or that something is wrong with the ledger. */
    String balance(Equation equation) {
        return texts.get(equation.holds() ? "home.balance.holds" : "home.balance.broken");
    }

    String source(ConnectedSource source) {
        return switch (source.place().kind()) {
            case FOLDER -> source.called();
            case DRIVE -> texts.get("home.source.drive", source.called());
        };
    }

    /** How a source stands. */
    record Standing(Health health, String words) {

        /** Whether it can be asked. */
        enum Health {
            FINE,
            FAILING
        }
    }

    Standing standing(ConnectedSource source, HomeFacts facts) {
        Optional<String> failure = facts.failure(source);
        if (failure.isPresent()) {
            return new Standing(Standing.Health.FAILING, failure.get());
        }
        return switch (source.place().kind()) {
            case FOLDER -> new Standing(Standing.Health.FINE, texts.get("home.source.watched"));
            case DRIVE -> connected(facts.connection());
        };
    }

    private Standing connected(Connection connection) {
        return switch (connection) {
            case Connection.None _ -> new Standing(Standing.Health.FAILING, texts.get("home.source.none"));
            case Connection.Lost _ -> new Standing(Standing.Health.FAILING, texts.get("home.source.lost"));
            case Connection.ByPerson(var account, var _) ->
                new Standing(Standing.Health.FINE, texts.get("home.source.person", account));
            case Connection.ByServiceAccount _ -> new Standing(Standing.Health.FINE, texts.get("home.source.service"));
        };
    }

    /** When a document came to rest. */
    String when(DocumentRow row) {
        return row.settledAt().map(figures::time).orElse(Figures.NONE);
    }

    /** When a run began. */
    String began(LastRun run) {
        return figures.shortTime(run.started());
    }

    /** One of the sums of a run; none is known before it ends. */
    String counted(LastRun run, ToLongFunction<LastRun.Tally> sum) {
        return run.ended().isEmpty() ? Figures.NONE : figures.count(sum.applyAsLong(run.tally()));
    }

    /** How a run ended, and how long it took. */
    String ending(LastRun run, Progress progress) {
        if (run.ended().isEmpty()) {
            return texts.get(progress instanceof Progress.Running ? "home.run.going_on" : "home.run.broken_off");
        }
        String took =
                figures.duration(Duration.between(run.started(), run.ended().get()));
        return texts.get(run.tally().failed() == 0 ? "home.run.ended" : "home.run.ended_failures", took);
    }
}
