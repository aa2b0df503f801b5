package app.bandeja.window.look;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PagesTest {

    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final List<RuntimeException> troubles = new ArrayList<>();
    private final Background background = new Background(waiting::add, Runnable::run, troubles::add);
    private final List<String> asked = new ArrayList<>();
    private final Pages<Integer> pages = new Pages<>(background, this::rows, () -> {});

    private List<Integer> rows(int offset, int limit) {
        asked.add(offset + "+" + limit);
        return IntStream.range(offset, Math.min(450, offset + limit)).boxed().toList();
    }

    private void answerAll() {
        for (Runnable task = waiting.poll(); task != null; task = waiting.poll()) {
            task.run();
        }
    }

    @Test
    void readsOnWhenTheEndIsSeenUntilThereIsNoMore() {
        pages.reload();
        answerAll();
        pages.seen(100);
        answerAll();
        assertEquals(200, pages.rows().size(), "the end is far");
        pages.seen(180);
        answerAll();
        pages.seen(380);
        answerAll();
        pages.seen(449);
        answerAll();
        assertEquals(IntStream.range(0, 450).boxed().toList(), List.copyOf(pages.rows()));
        assertEquals(List.of("0+200", "200+200", "400+200"), asked);
    }

    @Test
    void aReloadReadsAsFarAsItWasScrolled() {
        pages.reload();
        answerAll();
        pages.seen(199);
        answerAll();
        pages.reload();
        answerAll();
        assertEquals(List.of("0+200", "200+200", "0+400"), asked);
    }

    @Test
    void manyReloadsDuringOneQuestionBecomeOne() {
        pages.reload();
        pages.reload();
        pages.reload();
        answerAll();
        assertEquals(List.of("0+200", "0+200"), asked);
    }

    @Test
    void anAnswerToTheFormerQuestionIsThrownAway() {
        pages.reload();
        pages.turnTo((_, _) -> List.of(7));
        answerAll();
        assertEquals(List.of(7), List.copyOf(pages.rows()));
    }

    @Test
    void theFormerQuestionIsGivenUpAtOnce() {
        List<String> givenUp = new ArrayList<>();
        pages.turnTo(new Pages.Question<>() {
            @Override
            public List<Integer> rows(int offset, int limit) {
                return List.of(1);
            }

            @Override
            public void giveUp() {
                givenUp.add("first");
            }
        });
        pages.turnTo((_, _) -> List.of(7));
        assertEquals(List.of("first"), givenUp);
    }

    @Test
    void aFailureIsToldAndTheNextReloadAsksAgain() {
        IllegalStateException gone = new IllegalStateException("gone");
        pages.turnTo((_, _) -> {
            throw gone;
        });
        answerAll();
        assertEquals(List.of(gone), troubles);
        pages.turnTo((_, _) -> List.of(7));
        answerAll();
        assertEquals(List.of(7), List.copyOf(pages.rows()));
    }
}
