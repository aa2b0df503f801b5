package app.bandeja.extract.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            1.234,56     | 1234.56
            1 234,56     | 1234.56
            1'234,56     | 1234.56
            1,234.56     | 1234.56
            1.234.567,80 | 1234567.80
            12,30-       | -12.30
            -12,30       | -12.30
            −40,76       | -40.76
            (12,30)      | -12.30
            €1.800,00    | 1800.00
            -€ 19.80     | -19.80
            €-25,88      | -25.88
            12,30€       | 12.30
            0,50         | 0.50
            450          | 450
            1.234        | 1234 1.234
            0.234        | 0.234
            1,129,38     | 1129.38
            1.129.38     | 1129.38
            12.34.567    | ""
            1,23,45      | ""
            1,23,456.00  | 123456.00
            ₹1,23,456    | 123456
            (-)0.16      | -0.16
            45,-         | 45.00
            1.250,--     | 1250.00
            45.–         | 45.00
            -45,-        | -45.00
            12a          | ""
            """)
    void readsEveryPrintedForm(String printed, String readings) {
        List<BigDecimal> expected = readings.isEmpty()
                ? List.of()
                : Arrays.stream(readings.split(" ")).map(BigDecimal::new).toList();
        assertEquals(expected, Numeral.of(printed).readings());
    }

    @ParameterizedTest
    @ValueSource(strings = {"21%", "21,0%", "(21%)", "21 %"})
    void aPercentSignMakesARate(String printed) {
        Numeral numeral = Numeral.of(printed);
        assertEquals(0, new BigDecimal("21").compareTo(numeral.readings().getFirst()));
        assertEquals(true, numeral.percent());
    }

    /** What OCR makes of the rules of a table. */
    @ParameterizedTest
    @ValueSource(strings = {"318,71|", "|318,71", "[318,71", "318,71]", "318,71 |"})
    void aRuleThatTouchesAFigureIsNoneOfIt(String printed) {
        assertEquals(List.of(new BigDecimal("318.71")), Numeral.of(printed).readings());
    }
}
