package app.bandeja.window.look;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * A list that is read page by page, as far as it was scrolled. Lives on the FX thread; asks in the background, one
 * question at a time.
 */
public final class Pages<T> {

    /** Rows that are read at a time. */
    public static final int PAGE = 200;

    private static final int AHEAD = 40;

    /** Reads a page. */
    @FunctionalInterface
    public interface Question<T> {
        List<T> rows(int offset, int limit);

        /** Reads the page that follows that row, which is the last of so many. */
        default List<T> after(T last, int count, int limit) {
            return rows(count, limit);
        }

        /** Its answer is not waited for any more. */
        default void giveUp() {}
    }

    private final Background background;
    private final Runnable answered;
    private final ObservableList<T> rows = FXCollections.observableArrayList();
    private Consumer<Runnable> around = Runnable::run;
    private Question<T> question;
    private boolean asking;
    private boolean askAgain;
    private boolean complete;
    private boolean fresh;

    /**
     * Nothing is asked before {@link #reload}.
     *
     * @param answered told after each answer
     */
    public Pages(Background background, Question<T> question, Runnable answered) {
        this.background = background;
        this.question = question;
        this.answered = answered;
    }

    public ObservableList<T> rows() {
        return rows;
    }

    /** Wraps each exchange of the rows, so that a selection can be kept through it. */
    void around(Consumer<Runnable> wrapper) {
        around = wrapper;
    }

    /** Turns to another question; the former one is given up, and an answer to it is thrown away. */
    public void turnTo(Question<T> other) {
        if (!question.equals(other)) {
            question.giveUp();
        }
        question = other;
        fresh = true;
        reload();
    }

    /** Reads again what was read so far. */
    public void reload() {
        if (asking) {
            askAgain = true;
            return;
        }
        int limit = fresh ? PAGE : Math.max(PAGE, rows.size());
        fresh = false;
        Question<T> asked = question;
        ask(() -> asked.rows(0, limit), found -> {
            complete = found.size() < limit;
            if (!rows.equals(found)) {
                around.accept(() -> rows.setAll(found));
            }
        });
    }

    /** The row of that index came into sight: reads on if the end is near. */
    public void seen(int index) {
        if (!asking && !complete && !rows.isEmpty() && index >= rows.size() - AHEAD) {
            Question<T> asked = question;
            T last = rows.getLast();
            int count = rows.size();
            ask(() -> asked.after(last, count, PAGE), found -> {
                complete = found.size() < PAGE;
                rows.addAll(found);
            });
        }
    }

    private void ask(Supplier<List<T>> reading, Consumer<List<T>> take) {
        asking = true;
        Question<T> asked = question;
        background.ask(
                reading,
                found -> {
                    asking = false;
                    if (Objects.equals(asked, question)) {
                        take.accept(found);
                        answered.run();
                    }
                    askOnce();
                },
                () -> {
                    asking = false;
                    askOnce();
                });
    }

    private void askOnce() {
        if (askAgain) {
            askAgain = false;
            reload();
        }
    }
}
