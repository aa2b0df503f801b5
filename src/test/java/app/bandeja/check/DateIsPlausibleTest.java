package app.bandeja.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.bandeja.invoice.Finding;
import app.bandeja.invoice.FindingCode;
import app.bandeja.invoice.Known;
import app.bandeja.invoice.Reader;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateIsPlausibleTest {

    @ParameterizedTest
    @CsvSource({
        "TEXT, 2025-02-01, true",
        "TEXT, 2025-02-02, true",
        "TEXT, 2025-02-03, false",
        "OCR, 2025-02-03, false",
        "OCR, 2019-02-01, true",
        "OCR, 2019-01-31, false",
        "TEXT, 2019-01-31, true",
        "XML, 2013-03-05, true",
        "TEXT, 2000-01-01, true",
        "TEXT, 1999-12-31, false"
    })
    void isNeitherAheadNorTooOld(Reader reader, String date, boolean plausible) {
        Known known = Known.nothing(LocalDate.of(2025, 2, 1), Set.of());
        List<Finding> expected = plausible
                ? List.of()
                : List.of(new Finding(FindingCode.DATE_IMPLAUSIBLE, List.of("issue_date"), List.of(date)));
        assertEquals(
                expected,
                new DateIsPlausible()
                        .findings(Drafts.readBy(reader).with("issue_date", date).draft(), known));
    }
}
