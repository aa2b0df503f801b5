package app.bandeja.extract.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.bandeja.extract.Print;
import app.bandeja.extract.page.Span;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            F25-001         | F25-001
            2025/0042 de    | 2025/0042
            A - 123         | A-123
            FV 2025-001     | FV2025-001
            A 26 1234       | A261234
            FT A2026/47     | FTA2026/47
            7/2025.         | 7/2025
            009178          | 009178
            """)
    void readsANumberWithWhatBelongsToIt(String printed, String number) {
        Optional<String> read =
                Numbers.at(Print.row(printed), 0).map(Span::text).map(Numbers::clean);
        assertEquals(Optional.of(number), read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            F25-001  | true
            2026/63  | true
            29016    | true
            14       | false
            1.234,56 | false
            Málaga   | false
            """)
    void aLooseLabelNeedsATellingNumber(String printed, boolean telling) {
        assertEquals(telling, Numbers.isTelling(printed));
    }

    @Test
    void aCapitalOhAmongDigitsIsDoubtfulInAScan() {
        Span scanned = Print.scan().at(40, 40, "TO4-270669").row().span(0, 1);
        Span printed = Print.row("TO4-270669").span(0, 1);
        assertEquals(true, Numbers.legibility(scanned) < 0.75);
        assertEquals(1, Numbers.legibility(printed));
        Span figureAmongLetters = Print.scan().at(40, 40, "P26C0N054").row().span(0, 1);
        assertEquals(true, Numbers.legibility(figureAmongLetters) < 0.75);
        Span allAlike = Print.scan().at(40, 40, "TOS-269091").row().span(0, 1);
        assertEquals(true, Numbers.legibility(allAlike) < 0.75);
        Span clear = Print.scan().at(40, 40, "FAC-26/0091").row().span(0, 1);
        assertEquals(1, Numbers.legibility(clear));
    }

    @ParameterizedTest
    @CsvSource({"ES9121000418450200051332,true", "ES9121000418450200051333,false", "ES91,false"})
    void anAccountProvesItself(String iban, boolean valid) {
        assertEquals(valid, Ibans.isValid(iban));
    }
}
