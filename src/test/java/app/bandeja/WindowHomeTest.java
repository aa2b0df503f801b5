package app.bandeja;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.bandeja.window.outside.HomeBook.Step;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WindowHomeTest {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 3, 10);

    @Test
    void daysEndWithToday() {
        List<LocalDate> days = WindowHome.bounds(Step.DAYS, TUESDAY);
        assertEquals(15, days.size());
        assertEquals(LocalDate.of(2026, 2, 25), days.getFirst());
        assertEquals(LocalDate.of(2026, 3, 11), days.getLast());
    }

    @Test
    void weeksBeginOnMondayAndTheLastOneGoesOn() {
        List<LocalDate> weeks = WindowHome.bounds(Step.WEEKS, TUESDAY);
        assertEquals(13, weeks.size());
        assertEquals(LocalDate.of(2025, 12, 22), weeks.getFirst());
        assertEquals(LocalDate.of(2026, 3, 9), weeks.get(11));
        assertEquals(LocalDate.of(2026, 3, 16), weeks.getLast());
        assertEquals(weeks, WindowHome.bounds(Step.WEEKS, LocalDate.of(2026, 3, 9)));
        assertEquals(weeks, WindowHome.bounds(Step.WEEKS, LocalDate.of(2026, 3, 15)));
    }
}
