package app.bandeja.extract.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.bandeja.extract.Print;
import app.bandeja.extract.read.DateHit.Order;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            13/01/25              | 2025-01-13
            13.01.2025            | 2025-01-13
            5-4-26                | 2026-04-05
            13-ene-25             | 2025-01-13
            06-dic-25             | 2025-12-06
            13 de enero de 2025   | 2025-01-13
            1 de Julio de 2025    | 2025-07-01
            2025-01-13            | 2025-01-13
            January 13, 2025      | 2025-01-13
            13 January 2025       | 2025-01-13
            5 set 2025            | 2025-09-05
            5 setiembre 2025      | 2025-09-05
            26 de gener de 2025   | 2025-01-26
            3 d'abril de 2025     | 2025-04-03
            12. Januar 2025       | 2025-01-12
            1er janvier 2025      | 2025-01-01
            10/13/2025            | 2025-10-13
            """)
    void readsEveryPrintedForm(String printed, LocalDate date) {
        assertEquals(
                List.of(date),
                Dates.of(Print.row(printed)).stream().map(DateHit::date).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2025", "32/01/2025", "952 410 336", "2025/0042", "1.234,56", "12/2025"})
    void whatIsNoDateIsNone(String printed) {
        assertEquals(List.of(), Dates.of(Print.row(printed)));
    }

    @Test
    void dayAndMonthAreCertainOnlyWhereTheyCannotChange() {
        assertEquals(
                Order.DAY_FIRST_ASSUMED,
                Dates.of(Print.row("05/04/2025")).getFirst().order());
        assertEquals(Order.CERTAIN, Dates.of(Print.row("05/05/2025")).getFirst().order());
        assertEquals(
                Order.DAY_FIRST, Dates.of(Print.row("25/04/2025")).getFirst().order());
    }

    @Test
    void aPeriodIsTwoDates() {
        List<LocalDate> dates = Dates.of(Print.row("Periodo: 01/03/2026 – 31/03/2026")).stream()
                .map(DateHit::date)
                .toList();
        assertEquals(List.of(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31)), dates);
    }
}
