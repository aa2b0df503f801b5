package app.bandeja.extract.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.bandeja.extract.Print;
import app.bandeja.invoice.TaxId;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class TaxIdProperties {

    @Property
    void everyPersonsIdIsFound(@ForAll @IntRange(max = 99_999_999) int number) {
        String digits = String.format(Locale.ROOT, "%08d", number);
        String id = digits + "TRWAGMYFPDXBNJZSQVHLCKE".charAt(number % 23);
        for (String printed : List.of(id, digits + "-" + id.charAt(8), "ES" + id)) {
            List<TaxId> found =
                    TaxIds.of(Print.row(printed)).stream().map(IdHit::id).toList();
            assertEquals(List.of(new TaxId(id)), found, printed);
        }
    }

    @Property
    void oneWrongDigitIsNeverProven(
            @ForAll @IntRange(min = 1, max = 8) int at, @ForAll @IntRange(min = 1, max = 9) int by) {
        StringBuilder wrong = new StringBuilder("B58378431");
        wrong.setCharAt(at, (char) ('0' + (wrong.charAt(at) - '0' + by) % 10));
        List<IdHit.Form> forms =
                TaxIds.of(Print.row(wrong.toString())).stream().map(IdHit::form).toList();
        assertEquals(List.of(IdHit.Form.WRONG_DIGIT), forms);
    }
}
