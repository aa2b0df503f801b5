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
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
            return texts.get("home.standing.trouble", idle.trouble().get());
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

    /** How many of how many. */
    String share(Progress.Running running) {
        return running.found() == 0
                ? texts.get("home.share.unknown", running.done())
                : texts.get("home.share", running.done(), running.found());
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

    /** What a person must do before anything can come in again. */
    Optional<String> attention(HomeFacts facts) {
        return facts.connection() instanceof Connection.Lost(String account)
                ? Optional.of(texts.get("home.lost", account))
                : Optional.empty();
    }

    /** When a document came to rest. */
    String when(DocumentRow row) {
        return row.settledAt().map(figures::time).orElse(Figures.NONE);
    }

    /** When the last run was, how it ended, and what it did; a line each. */
    List<String> lastRun(HomeFacts facts, Progress progress) {
        return facts.lastRun().map(run -> lines(run, progress)).orElseGet(() -> List.of(texts.get("home.run.none")));
    }

    private List<String> lines(LastRun run, Progress progress) {
        LastRun.Tally tally = run.tally();
        return List.of(
                figures.time(run.started()) + " · " + ending(run, progress),
                texts.get("home.run.listed", tally.listed(), tally.unchanged()),
                texts.get("home.run.settled", tally.accepted(), tally.pending(), tally.duplicate(), tally.ignored()),
                texts.get("home.run.failed", tally.failed(), tally.owed()));
    }

    private String ending(LastRun run, Progress progress) {
        if (run.ended().isEmpty()) {
            return texts.get(progress instanceof Progress.Running ? "home.run.going_on" : "home.run.broken_off");
        }
        String took =
                figures.duration(Duration.between(run.started(), run.ended().get()));
        return texts.get(run.tally().failed() == 0 ? "home.run.ended" : "home.run.ended_failures", took);
    }
}
