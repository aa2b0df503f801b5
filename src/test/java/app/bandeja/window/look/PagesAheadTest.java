package app.bandeja.window.look;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.bandeja.review.PageLook;
import app.bandeja.window.look.PagesAhead.Drawn;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;

/** Whoever turns to the next page finds it drawn. */
class PagesAheadTest {
    private final Queue<Runnable> work = new ArrayDeque<>();
    private final List<Integer> drawn = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final PagesAhead pages = new PagesAhead(new Background(work::add, Runnable::run, _ -> {}));

    private Drawn draw(int page) {
        drawn.add(page);
        return new Drawn(new PageLook.Nothing("page " + page), Optional.empty(), Optional.empty());
    }

    private static Drawn outOfReach(int page) {
        return new Drawn(new PageLook.OutOfReach("page " + page), Optional.empty(), Optional.empty());
    }

    private void tell(Drawn page) {
        told.add(
                switch (page.look()) {
                    case PageLook.Nothing(String name) -> name;
                    case PageLook.OutOfReach _ -> "out of reach";
                    case PageLook.Drawn _ -> "drawn";
                });
    }

    private void finishOne() {
        work.remove().run();
    }

    private void finishAll() {
        while (!work.isEmpty()) {
            finishOne();
        }
    }

    @Test
    void theNeighboursAreDrawnTwoAtATimeOnceThePageIsThere() {
        pages.open(9, this::draw, this::tell);
        pages.turnTo(4);
        assertEquals(1, work.size());
        finishOne();
        assertEquals(List.of("page 4"), told);
        assertEquals(2, work.size());
        finishOne();
        assertEquals(2, work.size());
        finishAll();
        assertEquals(List.of(4, 5, 6, 3), drawn);
    }

    @Test
    void aPageThatIsThereIsToldAtOnce() {
        pages.open(9, this::draw, this::tell);
        pages.turnTo(1);
        finishAll();
        pages.turnTo(2);
        assertEquals(List.of("page 1", "page 2"), told);
    }

    @Test
    void aPageThatIsBeingDrawnIsNotDrawnTwice() {
        pages.open(9, this::draw, this::tell);
        pages.turnTo(1);
        finishOne();
        pages.turnTo(2);
        finishAll();
        assertEquals(List.of("page 1", "page 2"), told);
        assertEquals(List.of(1, 2, 3, 4), drawn);
    }

    @Test
    void whoeverTurnsOnMeanwhileIsToldOfTheLastPageAlone() {
        pages.open(9, this::draw, this::tell);
        pages.turnTo(1);
        pages.turnTo(7);
        finishAll();
        assertEquals(List.of("page 7"), told);
    }

    @Test
    void whatBelongsToAnotherDocumentIsNotTold() {
        pages.open(9, this::draw, this::tell);
        pages.turnTo(1);
        pages.open(
                9,
                page -> new Drawn(new PageLook.Nothing("other page " + page), Optional.empty(), Optional.empty()),
                this::tell);
        pages.turnTo(1);
        finishAll();
        assertEquals(List.of("other page 1"), told);
    }

    @Test
    void aPageOutOfReachIsAskedForAgain() {
        pages.open(1, PagesAheadTest::outOfReach, this::tell);
        pages.turnTo(1);
        finishAll();
        pages.turnTo(1);
        assertEquals(1, work.size());
    }

    @Test
    void onlyNeighboursAreKept() {
        pages.open(9, this::draw, this::tell);
        pages.turnTo(1);
        finishAll();
        pages.turnTo(9);
        finishAll();
        drawn.clear();
        pages.turnTo(1);
        finishOne();
        assertEquals(List.of(1), drawn);
    }
}
