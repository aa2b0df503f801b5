package app.bandeja.window.look;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the house off the FX thread and brings the answer back to it. */
public final class Background {

    private static final Logger LOG = LoggerFactory.getLogger(Background.class);

    private final Executor work;
    private final Executor screen;
    private final Consumer<RuntimeException> trouble;

    /**
     * @param work where questions are asked
     * @param screen where answers arrive: the FX thread
     * @param trouble told on the screen's side when a question fails
     */
    public Background(Executor work, Executor screen, Consumer<RuntimeException> trouble) {
        this.work = work;
        this.screen = screen;
        this.trouble = trouble;
    }

    /** Asks; then either {@code answer} or {@code failed} is called on the FX thread. */
    public <T> void ask(Supplier<T> question, Consumer<T> answer, Runnable failed) {
        work.execute(() -> {
            try {
                T found = question.get();
                screen.execute(() -> answer.accept(found));
            } catch (RuntimeException e) {
                LOG.error("The window could not get an answer", e);
                screen.execute(() -> {
                    failed.run();
                    trouble.accept(e);
                });
            }
        });
    }

    /** Shows how far a question has come; called in the thread that answers it. */
    public void show(Runnable news) {
        screen.execute(news);
    }

    /** Gives an order; {@code done} is called on the FX thread when it was taken, or failed. */
    public void tell(Runnable order, Runnable done) {
        ask(
                () -> {
                    order.run();
                    return true;
                },
                _ -> done.run(),
                done);
    }
}
