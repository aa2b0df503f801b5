package app.bandeja.window.look;

import app.bandeja.invoice.Page;
import app.bandeja.review.PageLook;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/**
 * The pages of one document, drawn in the background: the one that is wished for at once, then its neighbours, two
 * at a time, so that they are there when somebody turns to them, page after page. Lives on the FX thread.
 */
final class PagesAhead {
    /** In which order; pages are read forwards more often than backwards. */
    private static final List<Integer> NEIGHBOURS = List.of(1, 2, -1);
    /** One alone keeps a second processor waiting, and whoever turns quickly; more would keep all else waiting. */
    private static final int AT_ONCE = 2;

    private final Background background;
    private final Map<Integer, Drawn> ready = new HashMap<>();
    private final Set<Integer> asked = new HashSet<>();
    private final Queue<Integer> ahead = new ArrayDeque<>();
    private Consumer<Drawn> told = _ -> {};
    private IntFunction<Drawn> drawing = _ -> Drawn.OUT_OF_REACH;
    private int pages;
    private int wished;
    private int document;

    /**
     * A page to be shown.
     *
     * @param picture as large as it is wanted; empty where there is none
     */
    record Drawn(PageLook look, Optional<Halvings> picture, Optional<Page> words) {
        static final Drawn OUT_OF_REACH = new Drawn(new PageLook.OutOfReach(""), Optional.empty(), Optional.empty());
    }

    PagesAhead(Background background) {
        this.background = background;
    }

    /**
     * Turns to another document.
     *
     * @param how draws a page; called in the background
     * @param shown told of each page that was wished for, unless another one was wished for meanwhile
     */
    void open(int count, IntFunction<Drawn> how, Consumer<Drawn> shown) {
        clear();
        pages = count;
        drawing = how;
        told = shown;
    }

    /** What is still being drawn is not told of any more. */
    void clear() {
        document++;
        wished = 0;
        ready.clear();
        asked.clear();
        ahead.clear();
    }

    void turnTo(int page) {
        wished = page;
        ready.keySet().removeIf(other -> other != page && !NEIGHBOURS.contains(other - page));
        Optional.ofNullable(ready.get(page)).ifPresentOrElse(this::tell, () -> draw(page));
    }

    private void tell(Drawn drawn) {
        told.accept(drawn);
        ahead.clear();
        NEIGHBOURS.stream()
                .map(step -> wished + step)
                .filter(page -> page >= 1 && page <= pages)
                .forEach(ahead::add);
        drawAhead();
    }

    private void drawAhead() {
        while (asked.size() < AT_ONCE && !ahead.isEmpty()) {
            draw(ahead.remove());
        }
    }

    private void draw(int page) {
        if (ready.containsKey(page) || !asked.add(page)) {
            return;
        }
        int mine = document;
        IntFunction<Drawn> how = drawing;
        background.ask(
                () -> how.apply(page), drawn -> take(mine, page, drawn), () -> take(mine, page, Drawn.OUT_OF_REACH));
    }

    private void take(int whose, int page, Drawn drawn) {
        if (whose != document) {
            return;
        }
        asked.remove(page);
        if (!(drawn.look() instanceof PageLook.OutOfReach)) {
            ready.put(page, drawn);
        }
        if (page == wished) {
            tell(drawn);
        } else {
            drawAhead();
        }
    }
}
