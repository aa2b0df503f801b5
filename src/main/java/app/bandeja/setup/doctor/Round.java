package app.bandeja.setup.doctor;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One round of looks: each within its time, and its diagnosis told at once. */
final class Round {
    private static final Logger LOG = LoggerFactory.getLogger(Round.class);

    /** Longer than any look that goes well; the looks themselves give up earlier where they can. */
    private static final Duration LIMIT = Duration.ofSeconds(45);

    private final Limiter limiter;
    private final DoctorTexts texts;
    private final Consumer<Diagnosis> told;
    private final List<Diagnosis> all = new ArrayList<>();

    Round(Limiter limiter, DoctorTexts texts, Consumer<Diagnosis> told) {
        this.limiter = limiter;
        this.texts = texts;
        this.told = told;
    }

    /** Looks, judges what was seen, and hands it on; empty if nothing was seen. */
    <T> Optional<T> look(Check check, Callable<T> look, Function<T, Found> judge) throws InterruptedException {
        try {
            Optional<T> seen = limiter.within(LIMIT, look);
            say(check, seen.map(judge).orElseGet(() -> Found.of(Sign.TOO_SLOW, LIMIT.toSeconds())));
            return seen;
        } catch (ExecutionException e) {
            Throwable cause = Optional.ofNullable(e.getCause()).orElse(e);
            LOG.warn("The check {} failed", check, cause);
            say(check, Found.of(Sign.FAILED, cause.getClass().getSimpleName()));
            return Optional.empty();
        }
    }

    void say(Check check, Found found) {
        Diagnosis diagnosis = texts.of(check, found);
        all.add(diagnosis);
        told.accept(diagnosis);
    }

    void unlooked(Check check, Check because) {
        say(check, Found.of(Sign.NOT_LOOKED_AT, because));
    }

    List<Diagnosis> all() {
        return List.copyOf(all);
    }
}
