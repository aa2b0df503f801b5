package app.bandeja.window.home;

import app.bandeja.window.look.Background;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Asks the same question again and again, one at a time: what is asked meanwhile is asked once, after the answer. */
final class Asker<T> {

    private final Background background;
    private final Supplier<T> question;
    private final Consumer<T> told;
    private final PauseTransition rest = new PauseTransition();
    private Optional<T> answer = Optional.empty();
    private boolean asking;
    private boolean again;

    Asker(Background background, Supplier<T> question, Consumer<T> told) {
        this.background = background;
        this.question = question;
        this.told = told;
        rest.setOnFinished(_ -> {
            if (again) {
                again = false;
                askAtMostEvery(rest.getDuration());
            }
        });
    }

    /** The latest one. */
    Optional<T> answer() {
        return answer;
    }

    void ask() {
        if (asking) {
            again = true;
            return;
        }
        asking = true;
        background.ask(
                question,
                found -> {
                    answer = Optional.of(found);
                    told.accept(found);
                    askOnce();
                },
                this::askOnce);
    }

    private void askOnce() {
        asking = false;
        if (again && rest.getStatus() != Animation.Status.RUNNING) {
            again = false;
            ask();
        }
    }

    /** Asks now, or once that time has passed since it was asked last. */
    void askAtMostEvery(Duration time) {
        if (asking || rest.getStatus() == Animation.Status.RUNNING) {
            again = true;
            return;
        }
        rest.setDuration(time);
        rest.playFromStart();
        ask();
    }

    void close() {
        rest.stop();
    }
}
