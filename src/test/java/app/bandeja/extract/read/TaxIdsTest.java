package app.bandeja.extract.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.bandeja.extract.Print;
import app.bandeja.extract.page.Row;
import app.bandeja.extract.read.IdHit.Form;
import app.bandeja.invoice.TaxId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaxIdsTest {

    private record Read(TaxId id, Form form) {}

    private static List<Read> read(Row row) {
        return TaxIds.of(row).stream()
                .map(hit -> new Read(hit.id(), hit.form()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "B58378431",
                "B-58378431",
                "ESB58378431",
                "ES-B58378431",
                "b 58.378.431",
                "B 58378431",
                "(ES) B58378431",
                "CIF: B58378431",
                "N.I.F.: ES B58378431"
            })
    void findsASpanishTaxIdInEveryPrintedForm(String printed) {
        assertEquals(List.of(new Read(new TaxId("B58378431"), Form.PROVEN)), read(Print.row(printed)));
    }

    @Test
    void irelandsNewerFormIsProvenByItsLetter() {
        assertEquals(List.of(new Read(new TaxId("IE3206488LH"), Form.PROVEN)), read(Print.row("IE3206488LH")));
    }

    @ParameterizedTest
    @CsvSource({
        "12345678Z,PROVEN",
        "X1234567L,PROVEN",
        "M1234567L,PROVEN",
        "J99216582,PROVEN",
        "P0800000B,PROVEN",
        "W0049001A,PROVEN",
        "J99216583,WRONG_DIGIT",
        "DE281193422,PROVEN",
        "DE281193423,WRONG_DIGIT"
    })
    void knowsWhetherTheControlDigitHolds(String printed, Form form) {
        assertEquals(List.of(new Read(new TaxId(printed), form)), read(Print.row(printed)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ES91 2100 0418 4502 0005 1332", "952 410 336", "29016 Málaga", "2025/0042"})
    void accountsTelephonesAndNumbersAreNone(String printed) {
        assertEquals(List.of(), read(Print.row(printed)));
    }

    @Test
    void findsAForeignTaxIdInSeveralWords() {
        assertEquals(
                List.of(new Read(new TaxId("FR44732829320"), Form.PROVEN)),
                read(Print.row("N° TVA : FR 44 732 829 320")));
    }

    @Test
    void undoesWhatOcrConfusesWhereTheDigitProvesIt() {
        assertEquals(
                List.of(new Read(new TaxId("B58378431"), Form.REPAIRED)),
                read(Print.scan().at(40, 40, "B5837843I").row()));
        assertEquals(
                List.of(new Read(new TaxId("B58378431"), Form.REPAIRED)),
                read(Print.scan().at(40, 40, "ES858378431").row()));
    }

    @Test
    void aTextLayerIsNotMended() {
        assertEquals(List.of(new Read(new TaxId("B5837843I"), Form.WRONG_DIGIT)), read(Print.row("B5837843I")));
    }
}
