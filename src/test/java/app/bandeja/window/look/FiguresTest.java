package app.bandeja.window.look;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
    private static final Currency EURO = Currency.getInstance("EUR");

    private final Figures spanish = new Figures(Locale.of("es", "ES"), MADRID);
    private final Figures english = new Figures(Locale.UK, MADRID);

    @Test
    void moneyAsInTheCountry() {
        assertEquals("12.845,90\u00a0€", spanish.money(new BigDecimal("12845.9"), EURO));
        assertEquals("-90,99\u00a0€", spanish.money(new BigDecimal("-90.99"), EURO));
        assertEquals("€12,845.90", english.money(new BigDecimal("12845.9"), EURO));
        assertEquals("1.234,50", spanish.amount(new BigDecimal("1234.5")));
    }

    @Test
    void noDecimalIsRoundedAway() {
        assertEquals("0,12345", spanish.amount(new BigDecimal("0.12345")));
    }

    @Test
    void datesStandBelowEachOtherAndCannotBeMistaken() {
        assertEquals("03/02/2026", spanish.date(LocalDate.of(2026, 2, 3)));
        assertEquals("3 Feb 2026", english.date(LocalDate.of(2026, 2, 3)));
    }

    @Test
    void timesAreThoseOfTheClockOnTheWall() {
        assertEquals("10 mar 2026, 12:04", spanish.time(Instant.parse("2026-03-10T11:04:00Z")));
    }

    @Test
    void nearTimesNeedNoYear() {
        assertEquals("10 mar", spanish.dayMonth(Instant.parse("2026-03-10T11:04:00Z")));
        assertEquals("11 Mar", english.dayMonth(Instant.parse("2026-03-10T23:04:00Z")));
        assertEquals("10 mar, 12:04", spanish.shortTime(Instant.parse("2026-03-10T11:04:00Z")));
    }

    @Test
    void secondsAreFinerTheFewerTheyAre() {
        assertEquals("0,40", spanish.seconds(Duration.ofMillis(400)));
        assertEquals("1,5", spanish.seconds(Duration.ofMillis(1520)));
        assertEquals("12", spanish.seconds(Duration.ofMillis(12_400)));
    }

    @Test
    void ratesSizesAndDurations() {
        assertEquals("21\u00a0%", spanish.percent(new BigDecimal("21")));
        assertEquals("5,2\u00a0%", spanish.percent(new BigDecimal("5.2")));
        assertEquals("182,4 kB", spanish.size(182_400));
        assertEquals("1,8 MB", spanish.size(1_834_112));
        assertEquals("—", spanish.size(-1));
        assertEquals("59 s", spanish.duration(Duration.ofSeconds(59)));
        assertEquals("1 min 14 s", spanish.duration(Duration.ofSeconds(74)));
    }
}
