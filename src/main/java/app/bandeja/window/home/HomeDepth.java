package app.bandeja.window.home;

import app.bandeja.store.Period;
import app.bandeja.store.Waiting;
import app.bandeja.window.outside.HomeBook;
import app.bandeja.window.outside.HomeBook.Days;
import app.bandeja.window.outside.HomeBook.Room;
import app.bandeja.window.outside.HomeBook.Step;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What Home reads that takes a moment in large books, and so is not read with every document. */
record HomeDepth(Map<Step, List<Period>> past, Waiting waiting, Days soon, Room room) {

    static HomeDepth of(HomeBook book) {
        Map<Step, List<Period>> past = new EnumMap<>(Step.class);
        for (Step step : Step.values()) {
            past.put(step, book.past(step));
        }
        return new HomeDepth(past, book.waiting(), book.soon(), book.room());
    }
}
