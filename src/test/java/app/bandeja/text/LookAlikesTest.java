package app.bandeja.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookAlikesTest {

    @ParameterizedTest
    @CsvSource({
        "TO4-270669, T04-270669",
        "TOO4-270669, T004-270669",
        "P26C0N054009522, P26CON054009522",
        "1O5.200, 105.200",
        "O4/2026, 04/2026",
        "1E3917284G, IE3917284G",
        "1T12345678901, IT12345678901",
    })
    void signsAreToldByTheirNeighbours(String read, String meant) {
        assertEquals(meant, LookAlikes.told(read));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"1,129,38; 1.129,38", "1.129.38; 1.129,38", "12.345.678.90; 12.345.678,90"})
    void thousandsAreNotPartedByTheSignOfTheDecimals(String read, String meant) {
        assertEquals(meant, LookAlikes.told(read));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PO6225",
                "NO12345",
                "CO2",
                "TODO",
                "10.20",
                "1E5",
                "B20",
                "A0B1",
                "2O",
                "1E391728456",
                "1.129.380",
                "12.03.26",
                "1.129,38"
            })
    void whatCouldBeEitherStays(String read) {
        assertEquals(read, LookAlikes.told(read));
    }
}
